"""How people ask: words that are not what is asked for, words of one meaning, and words that name a kind."""

import re

#: How people ask, which is not what they ask about. PostgreSQL's own stop words come to these.
ASKING = frozenset(
    re.findall(
        r"\w+",
        """
        according account actually address against agree all also another any anything apply ask asked based
        became become belong belongs big call called came carried carry case cases change changed changes come
        compare compared comparison concern concerning concerns consist consists contain contains content count
        counts cover covers date deal describe described did differ difference differences different do does
        done ever evolution evolve evolved exact exactly example examples explain explained feature features
        find first gave get gets give given gives go good got had happen happened has have help helped helps
        hold idea include included includes into involve involved keep kept kind kinds know known last later
        least less like list long look lot made main make makes many mean means mention mentioned mentions more
        most much name named names need new next now nowhere number often one ones other others part parts play
        please point position put really reason reasons related relevant reply role roles said say says see seen
        set share show so sort sorts speak state stated still summary supposed take taken talk tell terms text
        thing things think time times together told took toward towards turn type types under upon use used uses
        using v versus via vs want way ways well went whether within without word words work worked works write
        written wrote year years yet
        """,
    )
)
#: Short forms of notation, not of names: those are in the records themselves.
SHORT_FORMS = {
    "unscr": "security council resolution",
    "scr": "security council resolution",
    "unsc": "security council",
    "unga": "general assembly",
    "prst": "presidential statement",
    "res": "resolution",
    "op": "operative paragraph",
    "sg": "secretary-general",
    "srsg": "special representative of the secretary-general",
}
#: Words of one meaning, as sources and people who ask choose them differently.
SYNONYMS = [
    "adopt adopted adoption approve approved approval endorse endorsed pass passed",
    "aim aims goal goals objective objectives purpose",
    "analyse analysed examine examined study studied survey surveyed",
    "army armed-forces military soldiers troops",
    "assess assessed assessment assessments review reviewed reviews evaluation",
    "awareness aware known",
    "balance balancing balanced",
    "beginning departure starting-point",
    "chair chairs chaired co-chair co-chairs",
    "close closed closure end ended withdrawn withdrawal terminated",
    "conduct undertake carry-out",
    "confined limited tied",
    "cost costs price spending expenditure budget",
    "coup putsch military-takeover",
    "disseminate disseminated dissemination spread distributed",
    "donor donors partner partners",
    "establish established establishment create created creation found founded set-up",
    "ex-combatants ex-combatant former-fighters former-combatants ex-fighters ex-fighter",
    "external outside outsiders foreign",
    "fund funded funding finance financed financing money",
    "gain win earn build",
    "hamper hampered hampers hinder hindered hinders obstruct obstructed blocked slowed stalled stall",
    "hand-over handover took-over succeed succeeded successor replace replaced",
    "improve improves improved better strengthen strengthens",
    "integrate integrated integration",
    "judge judges judiciary court courts",
    "law laws act legislation bill",
    "make-up composition",
    "meeting meetings met",
    "member members membership",
    "parliament parliamentary parliamentarians lawmakers legislature",
    "percentage percent share proportion",
    "population people public",
    "prison prisons corrections penitentiary detention",
    "problem problems challenge challenges obstacle obstacles difficulty difficulties",
    "rebel rebels armed-group armed-groups militia militias",
    "recommend recommends recommended recommendation recommendations advise advised",
    "result results outcome outcomes achievement achievements success successes",
    "root roots origin origins",
    "salary salaries wage wages payroll pay paid",
    "start started begin began begun launch launched",
    "sub-regional subregional",
    "talks dialogue consultation consultations",
    "team teams capacity",
    "train trained training course courses",
    "transform transformed transformation became",
    "trust confidence",
    "vet vetted vetting screening",
    "weakness weaknesses shortcoming shortcomings criticism",
    "weapon weapons arms",
    "woman women female",
]
#: Words that say which kind of record would be an answer: there the kind itself counts as holding the word.
KIND_WORDS = {
    "definition": "define defined defines definition definitions",
    "figure": "figure figures percentage percent",
    "document": "document documents report reports resolution resolutions statement statements handbook",
    "mandate": "mandate mandates mandated task tasks tasked",
    "organisation": "body bodies organisation organisations agency agencies unit units",
    "membership": "member members membership chair chairs co-chair",
    "mission": "mission missions operation operations",
    "milestone": "milestone milestones event events timeline chronology dates",
    "reform step": "step steps",
    "finding": "finding findings lesson lessons recommendation recommendations challenge challenges",
    "principle": "principle principles provision provisions",
    "activity": "activity activities project projects",
    "framework": "framework frameworks",
    "coverage": "coverage silent silence",
    "theme": "theme themes topic",
    "country": "country countries",
}
#: How a question begins, and the kinds that answer such a one first.
OPENINGS = {
    "who": ["organisations", "memberships"],
    "when": ["milestones", "reform-steps", "documents", "missions"],
    "what year": ["milestones", "reform-steps", "documents"],
    "what is": ["definitions", "themes", "organisations"],
    "why": ["findings"],
    "define": ["definitions"],
}
