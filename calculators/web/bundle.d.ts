/** Written at build time by calculators/runtime/publish.py: what the page's Python is made of. */
export interface Bundle {
  runtime: {
    base: string;
    files: Named[];
    python: string;
    pyodide: string;
    lock: Record<string, string>;
  };
  rules: { file: string; bytes: number };
  /** Under `mkdocs serve`: no service worker, and the rules may change at any time. */
  dev?: boolean;
}

/** manifest.json, asked for when it is needed: what the site holds now, with the hash of every file. */
export interface Manifest extends Bundle {
  runtime: Bundle["runtime"] & { files: Hashed[] };
  rules: Bundle["rules"] & { sha256: string };
  web: { base: string; files: Hashed[] };
  /** False takes the service worker away. */
  sw: boolean;
}

interface Named {
  name: string;
  bytes: number;
}

interface Hashed extends Named {
  sha256: string;
}

/** From page to worker. */
export type Request = { root: string; bundle: Bundle; fresh: boolean } | { id: number; text: string };

/** From worker to page. */
export type Report =
  | { type: "progress"; stage: "download" | "start" | "import"; loaded: number; total: number }
  | { type: "ready"; ms: Record<string, number> }
  | { type: "answer"; id: number; text: string }
  | { type: "failed"; id?: number; error: Failure };

export interface Failure {
  code: string;
  file?: string;
  detail: string;
}

declare const bundle: Bundle;
export default bundle;
