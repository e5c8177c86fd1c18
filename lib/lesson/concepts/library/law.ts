import type { Concept } from "../concept";

/** Rules, bodies and claims of right among states. */
export const law: Concept[] = [
  {
    slug: "international-law",
    name: "international law and institutions",
    definition: {
      text: "International law is the body of rules that states accept among themselves by treaty and custom; institutions such as the United Nations and its courts help to make, watch and apply them. There is no world police: rules work through consent, reputation, reciprocity and, at times, pressure.",
      younger:
        "International law is the set of rules that countries agree on. Bodies like the United Nations help to apply them, but there is no world police.",
    },
    sources: [
      "Charter of the United Nations (1945)",
      "Louis Henkin, How Nations Behave (1968)",
      "Robert O. Keohane, After Hegemony (1984)",
      "John J. Mearsheimer, “The False Promise of International Institutions”, International Security 19:3 (1994/95)",
    ],
    roles: { state: "the state whose conduct is judged", body: "the body or rule that judges" },
    needs: ["state"],
    rules: [
      {
        when: "{state:sl} ~3 (?:rejected|ignored|dismissed|defied|flouted) ~3 (?:ruling|award|verdict|resolution|judgment|decision)",
        shows: "how {state:treats/treat} a ruling",
        weight: 2,
        side: "no",
      },
      {
        when: "(?:tribunal|court|judges|arbitrat\\w+) *14 {state:s} ?'s *6 (?:claims?|actions?) *6 (?:law|illegal|unlawful|no_basis|violat\\w+)",
        shows: "what a court says about {state}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:assault|attack) on ~1 international ~1 (?:norms|law|order)",
        shows: "what is at stake for the rules",
        weight: 2,
        side: "yes",
      },
      {
        when: "{state:sl} *10 (?:cast|casts|casting) *3 (?:sole|only)? ~1 veto|vote against",
        shows: "how {state:votes/vote}",
        weight: 2,
        side: "no",
      },
      {
        when: "{state:s} *12 (?:infringes|sovereign_rights|null_and_void|goes_against|does_not_comply) *10",
        shows: "the charge against {state}",
        weight: 1,
        side: "no",
      },
      { when: "{body:o} ~2 resolution|charter|court", shows: "the body at issue", weight: 1 },
      {
        when: "(?:null_and_void|law_of_the_sea|fully_compatible_with_international_law|arbitration|no_basis_in_law|international_norms|legitimacy)",
        shows: "how the law is spoken of",
        weight: 1,
      },
      {
        when: "{state:sl} *10 (?:violat\\w+|breach\\w*|flout\\w*|def(?:y|ies|ied)|infring\\w+|ignor\\w+) *6 (?:international_law|resolutions?|treaty|treaties|charter|convention|agreement|obligations|sovereign_rights|{body:o})",
        shows: "the charge that {state:breaks/break} a rule",
        weight: 2,
        side: "no",
      },
      {
        when: "{body:o} *8 (?:resolution|ruled|ruling|verdict|condemn\\w+|authori[sz]\\w+|mandate|vote|voted|warrant|judgment|inspect\\w+|monitor\\w*|imposed) *10 {state:sl}",
        shows: "what {body:says/say} about {state}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{state:sl} *8 (?:veto\\w*|withdr(?:ew|aw\\w*)_from|pull(?:s|ed)?_out_of|block(?:s|ed)|snub\\w*|reject\\w*) *4 {body:o}",
        shows: "how {state:treats/treat} {body}",
        weight: 2,
        side: "no",
      },
      {
        when: "{state:sl} *12 (?:international_law|law_of_the_sea|geneva_conventions?|un_charter|the_charter|security_council_resolution)",
        shows: "how the law bears on {state}",
        weight: 2,
      },
      {
        when: "(?:international_law|law_of_the_sea|legal_obligations?|null_and_void|treaty|resolution \\d+)",
        shows: "how the law is spoken of",
        weight: 1,
      },
      {
        when: "{body:o} *10 (?:resolution|ruled|ruling|authori[sz]\\w+|mandate|peacekeep\\w+|peace_force|inspectors)",
        shows: "what {body:does}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{body:o} *8 (?:powerless|paraly[sz]ed|veto\\w*|divided|failed|ineffective|toothless|deadlock\\w*)",
        shows: "the limits of {body}",
        weight: 1,
        side: "no",
      },
      {
        when: "{state:sl} *8 (?:abid\\w+|compl(?:y|ies|ied)|ratif\\w+|sign(?:s|ed)|accept\\w*|appeal\\w*|turn(?:s|ed)?_to) *4 (?:ruling|treaty|convention|{body:o})",
        shows: "where {state:uses/use} or keeps the rules",
        weight: 1,
        side: "yes",
      },
    ],
    title: "Do rules bind? {state} and the law of nations",
    question: {
      text: "Can rules and institutions bind a state that does not wish to be bound? Judged by the article, do they change what {state:does}, or only how it is talked about?",
      younger: "Can international rules change what {state:does}? Argue from the article.",
    },
    issue: "whether rules and institutions change what {state:does}",
    yes: {
      holder: "Rules bind",
      view: "Even those who break rules argue that they keep them; rules give others grounds to act together, and breaking them has a price.",
    },
    no: {
      holder: "Rules yield to power",
      view: "No institution has an army of its own; {state:keeps/keep} the rules where they suit it, and the strong are judged last.",
    },
    schools: {
      realism: {
        text: "Institutions mirror the power of those who made them; law rules where interests do not clash.",
        younger: "Rules work only where strong states agree with them.",
      },
      liberalism: {
        text: "Rules lower the cost of working together, make promises visible and let the weak join forces; most states keep most rules nearly all the time.",
        younger: "Rules help countries to trust each other, and most keep them most of the time.",
      },
      constructivism: {
        text: "Law shapes what states think it proper to want: that each seeks to justify itself by the law shows its hold.",
        younger: "Even rule-breakers try to look lawful; that shows that rules matter.",
      },
    },
    parallels: [
      {
        when: "1986",
        what: "The International Court of Justice ruled that the United States had broken international law in its actions against Nicaragua; the United States did not accept the judgment.",
      },
      { when: "1991", what: "With the leave of the Security Council a coalition drove Iraq out of Kuwait." },
      {
        when: "2016",
        what: "A tribunal in The Hague found that much of China’s claim in the South China Sea had no basis in the law of the sea; China rejected the award.",
      },
    ],
    strong: [
      "Name the rule or body and say what exactly it asks of {state}.",
      "Look for what breaking the rule costs, or shows that it costs nothing.",
      "Use the same measure for a friend and for a foe.",
    ],
    misconceptions: [
      "International law is no law since nobody enforces it.",
      "The United Nations can order states about as it likes.",
      "Only weak states keep rules.",
    ],
    limit: "that a rule may shape conduct even where it is broken",
    planning: "Which rules or bodies does the article name, and what did each state do about them?",
    everyday:
      "In a game without a referee, why do players still keep most of the rules? What happens to those who don’t?",
    memo: {
      decision: "how to uphold the rules in this case",
      one: {
        do: "take the matter to a court or to the United Nations",
        because: "a rule that is not invoked withers",
      },
      other: {
        do: "settle it directly with {state}",
        because: "a verdict that nobody can carry out makes the law look weak",
      },
    },
    motion: "international law binds only the weak",
    motionIs: "no",
    discussion: [
      "Which side in the article appeals to law, and why that side?",
      "What would change in the story if there were no international bodies at all?",
    ],
  },
  {
    slug: "collective-security",
    name: "collective security",
    definition: {
      text: "In collective security all members of a system promise to treat an attack on any one as the business of all, whoever the attacker is. Unlike an alliance, it is not aimed at a known enemy.",
      younger:
        "Collective security means that all countries promise to help whoever is attacked, no matter who the attacker is.",
    },
    sources: [
      "Inis L. Claude, Power and International Relations (1962)",
      "Covenant of the League of Nations (1919), articles 10 and 16",
      "Charter of the United Nations (1945), chapter VII",
    ],
    roles: { body: "the body that should act for all", wronged: "the one attacked or in danger" },
    needs: ["body"],
    rules: [
      {
        when: "peacekeep\\w*|peace-keeping|peace_force|peace_operations *6 {body:o}",
        shows: "what {body:does} or promises",
        weight: 2,
        side: "yes",
      },
      {
        when: "{body:o} ~1 peacekeepers|peacekeeping|peace-keeping|blue_helmets|troops",
        shows: "what {body:does}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:member|members|share|assessments?) *4 {body:o}",
        shows: "what members give to {body}",
        weight: 1,
      },
      {
        when: "{body:o} *8 (?:weakened|imperfect|demise|gravest_challenge|interference\\w*|inaction)",
        shows: "where {body:falls/fall} short",
        weight: 1,
        side: "no",
      },
      {
        when: "{body:o} *12 (?:keep|kept|keeping|maintain\\w*|enforce|preserv\\w*|protector|strengthen\\w*) *6 (?:peace|security|freedom)",
        shows: "what {body:does} or should do",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:support|strengthen|faith_in|believe_in|confidence_in|contribut\\w+_to) ~3 {body:o}",
        shows: "what is asked for {body}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{body:o} *14 (?:congo|crisis|conflicts?|aggression|peace|peacekeepers)",
        shows: "where {body:acts/act}",
        weight: 1,
      },
      {
        when: "article_5|attack_on_one|mutual_defense|collective_defen[cs]e",
        shows: "the promise of all to each",
        weight: 1,
      },
      {
        when: "{body:o} *10 (?:peacekeep\\w+|peace_force|peace-keeping|collective_security|collective_defen[cs]e|common_defen[cs]e|mutual_defen[cs]e|article_5|article_five|authori[sz]e_force|aggression)",
        shows: "what {body:does} or promises",
        weight: 2,
      },
      {
        when: "attack on|against ~2 (?:one|any|a_member) *8 (?:all|every)",
        shows: "the promise of all to each",
        weight: 2,
        side: "yes",
      },
      {
        when: "{body:o} *12 (?:peace|security) *10 {wronged:sp}",
        shows: "whom {body} should protect",
        weight: 1,
      },
      {
        when: "{body:o} *8 (?:failed|powerless|veto\\w*|divided|paraly[sz]ed|inaction|withheld|refus\\w+|unable)",
        shows: "where {body:falls/fall} short",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:united_nations|security_council|world_community|international_community|all_nations|all_members) *10 (?:peace|aggression|together|common|act|unity)",
        shows: "how common action is spoken of",
        weight: 1,
        side: "yes",
      },
      {
        when: "{body:o} *10 (?:members|nations|states) *8 (?:support|contribute|pay|finance|troops|obligations?)",
        shows: "what members give",
        weight: 1,
      },
      {
        when: "{body:o} *12 {wronged:s} *6 (?:aid|help|protect|peace|force|troops|crisis|conflict|war)",
        shows: "where {body:acts/act}",
        weight: 1,
      },
    ],
    least: 5,
    title: "All for one? {body} and the peace",
    question: {
      text: "Will states that are not in danger themselves pay the price of protecting others? Judged by the text, can {body} keep the peace, or does it act only where its strongest members wish?",
      younger: "Can {body} keep the peace for all? Argue from the article.",
    },
    issue: "whether {body} can keep the peace for all",
    yes: {
      holder: "It can",
      view: "Where all stand together no attacker can win; {body:gives/give} the small a shield and the great a way to act by right.",
    },
    no: {
      holder: "It cannot",
      view: "States fight for their own interests; when the attacker is strong or a friend, the many find reasons to wait.",
    },
    schools: {
      realism: {
        text: "Nobody risks war for a principle; collective security fails exactly when it is needed, against a great power.",
        younger: "Countries don’t go to war for a principle.",
      },
      liberalism: {
        text: "Peace is indivisible, and a standing body with clear rules makes common action likelier and cheaper.",
        younger: "A common body makes it easier to act together.",
      },
      constructivism: {
        text: "The system works as far as members come to feel an attack on another as their own concern.",
        younger: "It works when countries feel that an attack on others concerns them too.",
      },
    },
    parallels: [
      {
        when: "1931–1936",
        what: "The League of Nations did not stop Japan’s conquest of Manchuria or Italy’s of Ethiopia.",
      },
      {
        when: "1950",
        what: "The Security Council called on members to help South Korea against the attack from the North; the Soviet Union was absent and so cast no veto.",
      },
      {
        when: "1960–1964",
        what: "United Nations troops went to the Congo to help to keep the country together; who should pay for them split the members.",
      },
    ],
    strong: [
      "Tell collective security from an alliance.",
      "Say who would have to act, at what cost, and why they might not.",
      "Ask what happens when a permanent member of the Security Council is a party.",
    ],
    misconceptions: [
      "Collective security is another word for alliance.",
      "The United Nations has an army of its own.",
      "If it fails once, it is useless.",
    ],
    limit: "that it can restrain small attackers more easily than great powers",
    planning: "Who would have to act for the peace to be kept, and what would it cost them?",
    everyday:
      "A class agrees that all will stand by anyone who is bullied. When would this work? When would people look away?",
    memo: {
      decision: "how to strengthen common action for the peace",
      one: { do: "give {body} more means and duties", because: "promises without means deter nobody" },
      other: {
        do: "rely on smaller groups of willing states",
        because: "waiting for all means that nobody acts",
      },
    },
    motion: "{body:is} the best hope for peace",
    motionIs: "yes",
    discussion: [
      "Who in the text is asked to pay for the safety of others?",
      "What would have to change for all to act together?",
    ],
  },
  {
    slug: "self-determination",
    name: "self-determination",
    definition: {
      text: "Self-determination is the right of a people to decide its own political future: by a state of its own, by self-rule within a state, or by choosing its government. It can clash with another principle, that the borders of states are not to be broken up.",
      younger: "Self-determination means that a people has the right to decide its own political future.",
    },
    sources: [
      "Charter of the United Nations (1945), article 1(2)",
      "UN General Assembly, Declaration on the Granting of Independence to Colonial Countries and Peoples (1960)",
      "Woodrow Wilson, address to Congress (11 February 1918)",
    ],
    roles: {
      people: "the people or territory that would decide",
      ruler: "the state that rules or claims it",
    },
    needs: ["people", "ruler"],
    rules: [
      {
        when: "{people:stp} *12 (?:pro-democracy|democrats|protest\\w*|autonomy|demand\\w*|elections?) *20 {ruler:s}",
        shows: "what {people:does} about {ruler}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{ruler:s} *16 (?:extradit\\w+|rule|mainland|pro-beijing|control) *16 {people:st}",
        shows: "the part of {ruler} in {people}",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:extradit\\w+|send\\w*|trial) *6 to ~1 (?:mainland )?{ruler:s}",
        shows: "what ties {people} to {ruler}",
        weight: 2,
        side: "no",
      },
      {
        when: "referendum ~1 in {people:stp} *14 {ruler:s}",
        shows: "what {people} chose",
        weight: 2,
        side: "yes",
      },
      {
        when: "pro-beijing|pro-russian|pro-independence|pro-democracy|mainland|two_systems|basic_law|separatist\\w*|self-government",
        shows: "how self-rule is spoken of",
        weight: 1,
      },
      {
        when: "{people:stp} *10 (?:secede|break_away|breaking_away|breakaway|join\\w*) *6 (?:from)? *2 {ruler:s}",
        shows: "what {people:seeks/seek}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{people:p} *25 (?:two-state|two_state|land|peace|occupied|settlements) *25 {ruler:s}",
        shows: "what {people} and {ruler} dispute",
        weight: 1,
      },
      {
        when: "{people:stp} *10 (?:independence|self-determination|self-rule|self-government|autonomy|autonomous|secession|seced\\w+|referendum|separatis\\w+|breakaway|statehood) *10 {ruler:s}",
        shows: "what {people:seeks/seek} from {ruler}",
        weight: 2,
        side: "yes",
      },
      {
        when: "{ruler:sl} *12 {people:stp} ?'s? *6 (?:independence|self-determination|self-rule|autonomy|secession|referendum|freedoms?|statehood)",
        shows: "what {ruler:says/say} to the wish of {people}",
        weight: 2,
      },
      {
        when: "(?:extradit\\w+|rule|control|sovereignty|hand\\w*_over|handover) *10 {ruler:s} *14 {people:st}",
        shows: "the claim of {ruler}",
        weight: 1,
        side: "no",
      },
      {
        when: "{people:stp} *10 (?:protest\\w*|pro-democracy|demonstrat\\w+|rally|rallies|marched|uprising|vote[ds]?|elections?) *14 {ruler:s}",
        shows: "what {people:does} about {ruler}",
        weight: 2,
        side: "yes",
      },
      {
        when: "(?:pro-democracy|independence_movement|self-determination|separatists?|autonomy|one_country|referendum|home_rule|occupied_territor\\w+)",
        shows: "how self-rule is spoken of",
        weight: 1,
      },
      { when: "pro- {ruler:s}", shows: "who stands with {ruler}", weight: 1, side: "no" },
      {
        when: "{people:p} *12 (?:state|homeland|rights?|land|independence|freedom)",
        shows: "what {people:wants/want}",
        weight: 1,
        side: "yes",
      },
      {
        when: "{ruler:s} *10 (?:territorial_integrity|unity|indivisible|illegal|unconstitutional|crackdown|sovereignty_over|part_of) *6 {people:stp}",
        shows: "the claim of {ruler}",
        weight: 1,
        side: "no",
      },
    ],
    title: "Who decides for {people}?",
    question: {
      text: "When the wish of a people and the claim of a state clash, which should count for more? Argue from what the article says about {people} and {ruler}.",
      younger: "Who should decide about {people}: the people there, or {ruler}? Argue from the article.",
    },
    issue: "who should decide the future of {people}",
    yes: {
      holder: "The people’s wish",
      view: "Those who must live under a rule should choose it; order without consent does not last.",
    },
    no: {
      holder: "The claim of the state",
      view: "If every group could leave or rule itself at will there would be no end of quarrels; borders and common law protect people too.",
    },
    schools: {
      realism: {
        text: "New states are born when powers allow it; principle decides little where a strong state says no.",
        younger: "A people gets its own state only if strong states allow it.",
      },
      liberalism: {
        text: "Rule needs consent: fair votes, rights for minorities and self-rule within a state can often meet the wish without breaking borders.",
        younger: "People should choose by fair votes, and minorities must be safe.",
      },
      constructivism: {
        text: "What a people is, and who belongs to it, is not given; it is made by memory, language and struggle, and others’ recognition completes it.",
        younger: "A people is made by shared stories, and by others who recognise it.",
      },
    },
    parallels: [
      {
        when: "1947",
        what: "India and Pakistan became independent of Britain; the division cost hundreds of thousands of lives or more.",
      },
      {
        when: "1990–1991",
        what: "Lithuania, Latvia and Estonia regained their independence from the Soviet Union.",
      },
      { when: "2014", what: "Scotland voted in an agreed referendum to remain in the United Kingdom." },
    ],
    strong: [
      "Say who “the people” is and who speaks for it.",
      "Consider those within {people} who want something else.",
      "Look for solutions between full independence and none.",
    ],
    misconceptions: [
      "Self-determination always means a state of one’s own.",
      "Everyone in a territory wants the same.",
      "International law settles every such case.",
    ],
    limit: "that within every people there are minorities with wishes of their own",
    planning: "What do the people of {people} want according to the article, who says so, and who disagrees?",
    everyday:
      "Part of a club wants to leave and found its own. Who should decide: those who leave, or all members?",
    memo: {
      decision: "what to say about the wish of {people}",
      one: { do: "support a free vote", because: "only consent makes rule lawful" },
      other: {
        do: "support self-rule within the present borders",
        because: "broken borders seldom come without blood",
      },
    },
    motion: "every people has the right to decide its own future by vote",
    motionIs: "yes",
    discussion: [
      "Who in the article speaks for {people}? How can one know whether they do?",
      "What could {ruler} offer that would satisfy most people there?",
    ],
  },
  {
    slug: "territorial-claims",
    name: "claims to land and sea",
    definition: {
      text: "States quarrel over land and sea for what lies there, for safety and for honour. They base claims on history, on who lives there, on use and control, and on law, such as the UN Convention on the Law of the Sea, which gives coastal states rights to resources up to 200 nautical miles out.",
      younger:
        "Countries quarrel over land and sea because of resources, safety or pride. They point to history, to who lives there, or to law.",
    },
    sources: ["UN Convention on the Law of the Sea (1982)", "Paul R. Huth, Standing Your Ground (1996)"],
    roles: { first: "one claimant", second: "the other claimant", place: "what is claimed" },
    needs: ["first", "second"],
    rules: [
      {
        when: "{first:s} *4 drilling *4 in|on|within {second:s} waters",
        shows: "who acts where {second:claims/claim}",
        weight: 2,
      },
      {
        when: "{first:s} *10 drilling *8 (?:zone|waters|eez|shelf) of ~1 {second:s}",
        shows: "who acts where {second:claims/claim}",
        weight: 2,
      },
      {
        when: "(?:border|boundary|maritime|territorial) ~1 (?:dispute|issue|conflict|row|claims?) *10 between ~1 {first:s} ~1 and ~1 {second:s}",
        shows: "what {first} and {second} quarrel about",
        weight: 2,
      },
      {
        when: "(?:waters|islands?|reefs?|sea|territory|zone) ~2 that {second:s} claims",
        shows: "what {second:claims/claim}",
        weight: 2,
      },
      {
        when: "{first:s} ~6 (?:drilling|fishing|patrolling|building) *6 {second:s} claims",
        shows: "who acts where {second:claims/claim}",
        weight: 2,
      },
      {
        when: "{first:s} *14 {second:s} *2 own? ~1 exclusive_economic_zone",
        shows: "what {first:wants/want} of {second}",
        weight: 2,
      },
      {
        when: "{first:s} 's? claims *8 (?:law|basis|ruling|tribunal)",
        shows: "what the law says of the claim of {first}",
        weight: 1,
        side: "yes",
      },
      {
        when: "(?:rammed|coast_guard|shoals?|senkaku|spratly|continental_shelf|fishing_grounds)",
        shows: "how the claims are pressed",
        weight: 1,
      },
      {
        when: "{first:s} *10 (?:claim\\w*|border|boundary|maritime|territorial|waters|islands?|islets?|exclusive_economic_zone|sovereignty) *10 {second:s} *4",
        shows: "what {first} and {second} quarrel about",
        weight: 1,
      },
      {
        when: "(?:border|boundary|maritime|territorial) ~2 (?:dispute|issue|claims?|conflict|row|quarrel) ~3 (?:between|with|of) ~3 {first:s} ~2 and ~3 {second:s}",
        shows: "what {first} and {second} quarrel about",
        weight: 2,
      },
      {
        when: "{first:s} ~3 and ~2 {second:s} *10 (?:borders?|boundar(?:y|ies)|maritime|territorial_waters|islands?|exclusive_economic_zone)",
        shows: "what is at issue between {first} and {second}",
        weight: 2,
      },
      {
        when: "{first:s} ~6 (?:claims?|claimed|disputes?|drill(?:s|ed|ing)?|patrols?) *8 (?:waters|islands?|territory|zone|reefs?|seabed|land) *6 {second:s}",
        shows: "the claim of {first}",
        weight: 2,
      },
      { when: "(?:dispute|quarrel|row|tensions?) over ~3 {place:t}", shows: "what is claimed", weight: 1 },
      {
        when: "{second:s} *10 (?:null_and_void|illegal|reject\\w*|contest\\w*|protest\\w*|infring\\w+|violat\\w+) *10 (?:border|waters|claim|zone|rights|agreement)",
        shows: "how {second:answers/answer}",
        weight: 1,
        side: "no",
      },
      {
        when: "(?:maritime_border|exclusive_economic_zone|territorial_waters|law_of_the_sea|disputed_(?:waters|islands?|territory|border))",
        shows: "the claims",
        weight: 1,
      },
    ],
    least: 5,
    title: "Whose is it? {first} and {second}[ in {place}]",
    question: {
      text: "By what should a quarrel over land or sea be settled: by law, by history, by the wish of those who live there, or by who holds it? Argue from what the article says of {first} and {second}.",
      younger:
        "How should {first} and {second} settle their quarrel over land or sea? Argue from the article.",
    },
    issue: "by what the quarrel of {first} and {second} should be settled",
    yes: {
      holder: "By law and judges",
      view: "A common rule treats strong and weak alike and can be accepted without shame; force settles nothing for good.",
    },
    no: {
      holder: "By agreement between them",
      view: "A verdict that one side cannot live with will be ignored; only a bargain that gives both something will hold.",
    },
    schools: {
      realism: {
        text: "Land and sea go to those who can hold them; law is quoted by the side that it favours.",
        younger: "The strong keep what they can hold.",
      },
      liberalism: {
        text: "Courts, shared use and common gains can settle what force cannot; both lose by an open quarrel.",
        younger: "Courts and sharing can settle quarrels that force can’t.",
      },
      constructivism: {
        text: "A rock in the sea may be worth little and mean everything: maps, names and school books make it part of who a nation is.",
        younger: "A small island can mean a lot to a people’s pride.",
      },
    },
    parallels: [
      {
        when: "1953 and 1992",
        what: "The International Court of Justice settled disputed islets between Britain and France (1953) and a land and sea boundary between El Salvador and Honduras (1992).",
      },
      {
        when: "1969",
        what: "China and the Soviet Union fought over an island in the Ussuri river; their border there was agreed in 1991 and later.",
      },
      {
        when: "1998",
        what: "Peru and Ecuador settled a border over which they had fought as late as 1995, with guarantors and parks on both sides.",
      },
    ],
    strong: [
      "List each side’s grounds (law, history, people, control) and rank them with reasons.",
      "Ask what makes the place worth the quarrel.",
      "Propose a settlement and say what each side would give up.",
    ],
    misconceptions: [
      "The older claim is always the better.",
      "A map proves ownership.",
      "A court can enforce its ruling by itself.",
    ],
    limit: "that different grounds of claim can point to different owners",
    planning: "On which grounds does each side base its claim, according to the article?",
    everyday:
      "Two families have shared a path for years; now one wants to fence it. What should count: the paper, the habit, or the need?",
    memo: {
      decision: "how the quarrel between {first} and {second} should be settled",
      one: { do: "propose a court or arbitration", because: "both can obey a judge without losing face" },
      other: {
        do: "propose shared use while the question stays open",
        because: "gains can be shared at once, honour can wait",
      },
    },
    motion: "quarrels over land and sea belong before a court",
    motionIs: "yes",
    discussion: [
      "Which ground of claim in the article do you find the strongest, and why?",
      "What makes this place matter so much to both?",
    ],
  },
  {
    slug: "cyber-conflict",
    name: "conflict in cyberspace",
    definition: {
      text: "States use computer networks to spy, to steal, to disturb and to influence, mostly below the level of war. Since it is hard to prove who did it, it is hard to deter or to punish; this is called the problem of attribution.",
      younger:
        "Countries use computer networks to spy, steal or disturb. It is hard to prove who did it, and so hard to stop.",
    },
    sources: [
      "Thomas Rid, Cyber War Will Not Take Place (2013)",
      "Joseph S. Nye, “Deterrence and Dissuasion in Cyberspace”, International Security 41:3 (2016/17)",
    ],
    roles: { attacker: "the state that is said to attack", victim: "the state that is hit" },
    needs: ["attacker"],
    rules: [
      {
        when: "{attacker:sl} *8 (?:cyber\\w*|hack\\w*|malware|phishing|ransomware|computer_network|online_espionage)",
        shows: "what {attacker:is} said to do",
        weight: 2,
      },
      {
        when: "(?:cyber\\w*|hack\\w*|malware|ransomware) *6 (?:by|from|in|linked_to|working_for|behind) ~3 {attacker:sl}",
        shows: "what {attacker:is} said to do",
        weight: 2,
      },
      {
        when: "{victim:sl} *8 (?:cyber_?security|cyberthreats?|targets?|infrastructure|networks|indict\\w+|charged) *6",
        shows: "what {victim:does} about it",
        weight: 1,
      },
      {
        when: "(?:cyber\\w*|hackers?|hacking|malware|ransomware|espionage)",
        shows: "how such acts are spoken of",
        weight: 1,
      },
      {
        when: "(?:evidence|attribut\\w+|deni(?:es|ed)|link(?:s|ed)?_to|suspect\\w*|blam\\w+) *10",
        shows: "how sure it is who did it",
        weight: 1,
        side: "no",
      },
    ],
    least: 5,
    title: "An attack without a face? {attacker} and the networks",
    question: {
      text: "Should acts in computer networks be answered like acts with arms? Judge by what the article reports of {attacker}: what was done, how sure it is who did it, and which answer would help.",
      younger:
        "How should a country answer when it is attacked through computer networks? Argue from what the article reports of {attacker}.",
    },
    issue: "how acts in computer networks should be answered",
    yes: {
      holder: "Answer firmly",
      view: "Whoever gets away with it goes on; a price must be put on such acts, by sanctions, charges or in kind.",
    },
    no: {
      holder: "Answer with care",
      view: "Proof is hard, mistakes are likely and answers breed answers; defence, openness and common rules help more.",
    },
    schools: {
      realism: {
        text: "The network is one more field for the same contest; states use it because it is cheap and hard to prove.",
        younger: "Countries use networks because it is cheap and hard to prove.",
      },
      liberalism: {
        text: "Shared rules on what must not be attacked, and firms and states that share what they know, can make all safer.",
        younger: "Common rules can make networks safer for all.",
      },
      constructivism: {
        text: "Whether such an act counts as spying, crime or war is still being settled; the words chosen shape the answers.",
        younger: "It matters whether we call it spying, crime or war.",
      },
    },
    parallels: [
      {
        when: "2007",
        what: "Estonia’s government, banks and media were hit by a wave of attacks on their networks during a quarrel over a Soviet war memorial.",
      },
      {
        when: "2010",
        what: "A program called Stuxnet was found that had damaged centrifuges in Iran’s nuclear programme; no state said openly that it had made it.",
      },
      {
        when: "2015",
        what: "The presidents of the United States and China agreed that neither would support the theft of business secrets through networks.",
      },
    ],
    strong: [
      "Say what the article reports as proven and what as suspected.",
      "Match the answer to the harm.",
      "Ask what the other side would do next.",
    ],
    misconceptions: [
      "It is easy to see who is behind an attack on a network.",
      "Such attacks harm nobody because they are only virtual.",
      "Only great powers can do it.",
    ],
    limit: "that the proof of who did it may never be complete or public",
    planning: "What was done, by whom according to whom, and how sure is it?",
    everyday:
      "Someone uses your account to send nasty messages. How would you find out who it was? What would you do before you are sure?",
    memo: {
      decision: "how to answer the acts that the article reports",
      one: { do: "name the attacker openly and put a price on it", because: "silence is an invitation" },
      other: { do: "strengthen defence and seek common rules", because: "blame without proof helps nobody" },
    },
    motion: "an attack through computer networks should be answered like any other attack",
    motionIs: "yes",
    discussion: ["How does the article know who did it?", "When would an act in a network be an act of war?"],
  },
  {
    slug: "two-level-game",
    name: "the two-level game",
    definition: {
      text: "Leaders who deal with other states play at two tables at once: abroad with foreign leaders, at home with parliament, parties and public. What they can agree to abroad is limited by what can pass at home, and each table can be used to gain at the other.",
      younger:
        "Leaders play at two tables: with other countries abroad, and with parliament and voters at home. They have to win at both.",
    },
    sources: [
      "Robert D. Putnam, “Diplomacy and Domestic Politics: The Logic of Two-Level Games”, International Organization 42:3 (1988)",
    ],
    roles: { leader: "the leader or government at both tables", abroad: "the one across the table abroad" },
    needs: ["leader", "abroad"],
    rules: [
      {
        when: "{leader:l} *14 {abroad:sl} *20 (?:congress|parliament|senate|impeach\\w*|election|voters|opposition|democrats|republicans|coalition|referendum|investigat\\w+)",
        shows: "how affairs abroad and at home meet",
        weight: 2,
      },
      {
        when: "(?:congress|parliament|senate|impeach\\w*|house_of_representatives|voters|election) *16 {leader:l} *14 {abroad:sl}",
        shows: "how affairs abroad and at home meet",
        weight: 2,
      },
      {
        when: "{leader:l} *10 (?:ratif\\w+|congress_approv\\w+|domestic|at_home|public_opinion|popularity|re-election)",
        shows: "the table at home",
        weight: 1,
      },
      {
        when: "{leader:l} *8 (?:asks?|asked|called|call|told|met|meeting|letter) *6 {abroad:sl}",
        shows: "the table abroad",
        weight: 1,
      },
      {
        when: "(?:congress|parliament|senate|house) *10 (?:subpoena\\w*|vote[ds]?|approv\\w+|reject\\w*|ratif\\w+|investigat\\w+|impeach\\w*)",
        shows: "the table at home",
        weight: 1,
      },
    ],
    least: 6,
    title: "Two tables: {leader} at home and abroad",
    question: {
      text: "Should a leader’s dealings with other states be kept apart from politics at home, or be checked by it? Argue from what the article says of {leader} and {abroad}.",
      younger:
        "Should politics at home play a part in how {leader:deals/deal} with {abroad}? Argue from the article.",
    },
    issue: "how far politics at home should bear on dealings with {abroad}",
    yes: {
      holder: "Home must check it",
      view: "What is done abroad is done in the people’s name; parliament, courts and voters must be able to see and to stop it.",
    },
    no: {
      holder: "Keep the tables apart",
      view: "Foreign affairs need one voice and some secrecy; if every talk is fought over at home, no partner can rely on a word.",
    },
    schools: {
      realism: {
        text: "The state’s interest abroad should come before party quarrels; rivals gain by a house divided.",
        younger: "A country should speak with one voice abroad.",
      },
      liberalism: {
        text: "Foreign policy grows out of interests at home; checks and open debate make promises more believable, not less.",
        younger: "Checks at home make a country’s promises more believable.",
      },
      constructivism: {
        text: "What counts as national interest is settled in argument at home, and who may speak for the nation is a part of that argument.",
        younger: "People at home argue about what is good for the country.",
      },
    },
    parallels: [
      {
        when: "1919–1920",
        what: "President Wilson helped to found the League of Nations, but the Senate did not approve the treaty and the United States never joined.",
      },
      {
        when: "1977–1978",
        what: "President Carter signed treaties to hand over the Panama Canal; the Senate approved them by one vote more than was needed.",
      },
      {
        when: "2013",
        what: "Britain’s parliament voted against joining military action in Syria, and the government gave way.",
      },
    ],
    strong: [
      "Name both tables and who sits at each.",
      "Show how a move at one table changed what could be done at the other.",
      "Weigh the need for checks against the need to be relied on.",
    ],
    misconceptions: [
      "Foreign policy is made by leaders alone.",
      "Domestic limits only weaken a leader abroad.",
      "Democracies always disclose everything.",
    ],
    limit: "that being bound at home can be a strength in bargaining abroad",
    planning: "Who at home can stop or push {leader}, and what do they want?",
    everyday:
      "You bargain with a friend about a trip, but your parents must agree. When does that make it harder for you, and when does it help you?",
    memo: {
      decision: "how to deal with {leader} while this is contested at home",
      one: { do: "deal with the government alone", because: "only it can bind the state" },
      other: {
        do: "speak with the opposition and parliament too",
        because: "what they do not back will not last",
      },
    },
    motion: "parliaments should have the last word in foreign policy",
    motionIs: "yes",
    discussion: [
      "Which acts in the article belong to the table abroad, which to the table at home, and which to both?",
      "Who should know what a leader says to another leader?",
    ],
  },
];
