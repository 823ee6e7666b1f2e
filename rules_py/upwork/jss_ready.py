"""Can a Job Success Score exist yet? Only whether there are enough contracts and clients; never what it would be."""

from __future__ import annotations

from ..core.criterion import AtLeast, all_of, disputed
from ..core.edition import edition
from ..core.quantity import of
from ..core.rule import Rule
from ..core.text import T
from .facts import CLIENTS, CONTRACTS
from .sources import HELP_JSS, HUB_JSS, JSS_2015, JSS_2023, JSS_GONE, JSS_SILENT_2020, JSS_STAFF_2020
from .talent_facts import CLIENTS_24, CLIENTS_ALL, CONTRACTS_24

# fmt: off
J2015 = edition(
    "2015-03", "2015-03",
    all_of(contracts=AtLeast(CONTRACTS_24, of(CONTRACTS, 4)), clients=AtLeast(CLIENTS_24, of(CLIENTS, 3))),
    sources=(JSS_2015, JSS_STAFF_2020),
)
J2020 = J2015.amend(
    "2020-11", "2020-11-08", sources=(JSS_SILENT_2020, HELP_JSS),
    why=T("評価のない契約は数えなくなり、顧客は2人でよくなった", "contracts without feedback stopped counting, and two clients became enough"),
    clients=AtLeast(CLIENTS_24, of(CLIENTS, 2)),
)
J2023 = J2020.amend(
    "2023-12", "2023-12", sources=(JSS_2023, JSS_GONE, HUB_JSS), seen="2025",
    why=T("2件・2人でスコアが出るように", "two contracts with two clients became enough"),
    contracts=AtLeast(CONTRACTS_24, of(CONTRACTS, 2)),
    clients=disputed(
        JSS_GONE.says(AtLeast(CLIENTS_24, of(CLIENTS, 2))),
        HUB_JSS.says(AtLeast(CLIENTS_ALL, of(CLIENTS, 2))),
        name=T("顧客の数", "Clients"),
        note=T("2人を24か月で数えるか、これまでの全部で数えるかは、公式の文でも分かれています。", "Official texts differ on whether the clients are counted over 24 months or ever."),
    ),
)
JSS_READY = Rule(
    id="upwork.jss-ready",
    title=T("Job Success Score", "A Job Success Score"),
    intro=T("スコアが出るだけの契約と顧客があるか", "whether there are enough contracts and clients for a score to exist"),
    versions=(J2015, J2020, J2023),
)
