// Looks at the page it runs in, at each of the given widths, for what a reader would call broken: text squeezed into
// a strip, texts and controls that lie on each other, what is cut or sticks out. The page stands in a frame, because
// a frame's width can be set without a word to the browser. Returns one sentence per fault, with the widths.

({ widths, letters }) => {
  const EDGE = 1; // px that rounding may take
  const FEWEST = 8; // characters that a line must have room for
  const CONTROLS = "button, input, select, textarea, progress, summary, main :is(img, svg)";

  const root = document.documentElement;
  /** @type {Map<string, number[]>} */
  const faults = new Map();
  const fault = (text) => faults.set(text, [...(faults.get(text) ?? []), root.clientWidth]);

  const name = (el) => {
    const words = (el.innerText ?? el.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
    const classes = (el.getAttribute("class") ?? "").split(/\s+/).slice(0, 2).filter(Boolean);
    const owner = el.closest("kijun-calculator")?.id ?? "page";
    return `${owner}: ${[el.localName, ...classes].join(".")}${el.name ? `[name="${el.name}"]` : ""} “${words}”`;
  };

  // --- what is known about an element, for as long as the width stays -----------------------------------------

  const caches = [];
  const cached = (make) => {
    let known = new Map();
    caches.push(() => {
      known = new Map();
    });
    return (el) => {
      if (!known.has(el)) known.set(el, make(el));
      return known.get(el);
    };
  };
  const style = cached((el) => getComputedStyle(el));
  const box = cached((el) => el.getBoundingClientRect());
  const opaque = cached((el) => style(el).opacity !== "0" && (!el.parentElement || opaque(el.parentElement)));
  const rendered = cached((el) => el.checkVisibility({ contentVisibilityAuto: true }));
  /** The box whose lines a text is set in. */
  const block = cached((el) => (/^(inline|contents)$/.test(style(el).display) ? block(el.parentElement) : el));
  /** The boxes that cut or scroll what overflows them, from the inside out. */
  const clips = cached((el) => {
    const outer = el.parentElement && style(el).position !== "fixed" ? clips(el.parentElement) : [];
    const clipping = el !== document.body && el !== root && style(el).overflowX !== "visible";
    return clipping ? [el, ...outer] : outer;
  });
  /** What floats over the page, or a panel of the menu over the one before, is compared with itself only. */
  const layer = cached((el) => {
    const { position } = style(el);
    if (/fixed|sticky/.test(position) || (position === "absolute" && el.localName === "nav")) return el;
    return el.parentElement ? layer(el.parentElement) : null;
  });
  const scrolls = (el) => /auto|scroll/.test(style(el).overflowX + style(el).overflowY);
  const forScreenReaders = (el) => clips(el).some((clip) => box(clip).width <= EDGE);
  const seen = cached(
    (el) => rendered(el) && style(el).visibility === "visible" && opaque(el) && !forScreenReaders(el),
  );
  const drawn = cached((el) => el.closest("svg, pre") !== null);

  // --- what there is to see -------------------------------------------------------------------------------------

  /** One piece per line of each text. */
  function* texts() {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [el, first] = [node.parentElement, node.data.search(/\S/)];
      if (first < 0 || el.matches("option, textarea, details:not([open])") || !seen(el)) continue;
      range.setStart(node, first); // blanks at the ends are not text
      range.setEnd(node, node.data.trimEnd().length);
      for (const { left, right, top, bottom, height } of range.getClientRects()) {
        // A font's box is higher than its letters: lines that overlap in their boxes do not to the eye.
        const rim = height / 4;
        yield { el, node, left, right, top: top + rim, bottom: bottom - rim };
      }
    }
  }

  function* controls() {
    for (const el of document.querySelectorAll(CONTROLS)) {
      const { left, right, top, bottom } = box(el);
      if (seen(el)) yield { el, node: null, left, right, top, bottom };
    }
  }

  // --- text that wraps although a line has room for only a few characters -----------------------------------------

  /** Texts by the box whose lines they share. Beside other boxes in a flex or grid box, a text is a box by itself. */
  function columns(all) {
    const found = new Map();
    for (const piece of all) {
      if (!piece.node || drawn(piece.el)) continue;
      const home = block(piece.el);
      const alone = /flex|grid/.test(style(home).display) && home.children.length > 0;
      const key = alone ? piece.node : home;
      if (!found.has(key)) found.set(key, { home, alone, pieces: [] });
      found.get(key).pieces.push(piece);
    }
    return found.values();
  }

  function linesOf(pieces) {
    const lines = [];
    for (const { top, bottom } of pieces) {
      const line = lines.find((line) => top < line.bottom && bottom > line.top);
      if (line) Object.assign(line, { top: Math.min(line.top, top), bottom: Math.max(line.bottom, bottom) });
      else lines.push({ top, bottom });
    }
    return lines.length;
  }

  function squeezed({ home, alone, pieces }) {
    if (pieces.length === 1 || linesOf(pieces) <= 1 + home.querySelectorAll("br").length) return;
    const nodes = new Set(pieces.map(({ node }) => node));
    const text = [...nodes].map(({ data }) => data.replace(/\s+/g, " ")).join("");
    const wide = pieces.map(({ left, right }) => right - left);
    const letter = wide.reduce((sum, width) => sum + width) / text.length;
    const { paddingLeft, paddingRight } = style(home);
    const inside = home.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const room = alone ? Math.max(...wide) : inside;
    if (room >= Math.min(FEWEST, text.trim().length) * letter - EDGE) return;
    fault(`squeezed to ${Math.floor(room / letter)} characters a line: ${name(home)}`);
  }

  // --- what is cut, sticks out of its box, or lies where no scrolling leads -----------------------------------------

  const sticksOut = (piece, { left, right, top, bottom }, rim = EDGE) =>
    piece.left < left - rim || piece.right > right + rim || piece.top < top - rim || piece.bottom > bottom + rim;

  function cut(piece) {
    const around = clips(piece.el);
    const scroller = around.findIndex(scrolls); // what a scrolling box hides can be scrolled to
    const fixed = scroller < 0 ? around : around.slice(0, scroller);
    const cutter = fixed.find((el) => sticksOut(piece, box(el)));
    if (cutter) {
      const meant = style(cutter).textOverflow === "ellipsis" && cutter.closest(".md-header"); // the heading has it whole
      if (!meant) fault(`cut by ${cutter.localName}.${cutter.className}: ${name(piece.el)}`);
      return;
    }
    const home = block(piece.el);
    const rim = EDGE + (piece.bottom - piece.top) / 4; // a mark may hang into the margin by a trifle
    if (piece.node && !around.includes(home) && sticksOut(piece, box(home), rim)) {
      fault(`sticks out of ${name(home)}: ${name(piece.el)}`);
    }
    if (scroller < 0 && (piece.left < -EDGE || piece.right > root.clientWidth + EDGE)) {
      fault(`beyond the screen: ${name(piece.el)}`);
    }
  }

  // --- texts and controls that lie on each other ---------------------------------------------------------------

  /** What is left of a piece when all boxes around it have cut it. */
  function visible(piece) {
    const around = clips(piece.el);
    if (around.length === 0) return piece;
    let { left, right, top, bottom } = piece;
    for (const clip of around.map(box)) {
      [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
      [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
    }
    return { ...piece, left, right, top, bottom };
  }

  /** A control and its own text. */
  const holds = (outer, inner) => !outer.node && outer.el.contains(inner.el);

  function overlap(a, b) {
    if (b.left >= a.right - EDGE || a.left >= b.right - EDGE || b.bottom <= a.top + EDGE) return;
    if (holds(a, b) || holds(b, a) || layer(a.el) !== layer(b.el)) return;
    fault(`overlap: ${name(a.el)} and ${name(b.el)}`);
  }

  function overlaps(all) {
    const parts = all.map(visible).filter((part) => part.right - part.left > EDGE && part.bottom - part.top > EDGE);
    parts.sort((a, b) => a.top - b.top);
    parts.forEach((part, n) => {
      for (let m = n + 1; m < parts.length && parts[m].top < part.bottom - EDGE; m++) overlap(part, parts[m]);
    });
  }

  for (const width of widths) {
    window.frameElement.style.width = `${width}px`;
    root.style.fontSize = letters ? `${letters}%` : "";
    for (const forget of caches) forget();
    const all = [...texts(), ...controls()].filter(({ left, right }) => right - left >= EDGE);
    for (const column of columns(all)) squeezed(column);
    all.forEach(cut);
    overlaps(all);
    const page = document.querySelector(".md-container") ?? root;
    if (page.scrollWidth > root.clientWidth) fault("the page scrolls sideways");
  }
  root.style.fontSize = "";
  return [...faults].map(([text, at]) => `${text} at ${[...new Set(at)].join(", ")} px`);
};
