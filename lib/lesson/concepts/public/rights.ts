import type { Tension } from "./tension";

/** Rights, rules and those who make them. */
export const rights: Tension[] = [
  {
    slug: "conscience-equality",
    core: /\b(?:religio\w+|belief\w*|faith|discriminat\w+)\b/i,
    name: "freedom of conscience and equal treatment",
    definition: {
      text: "Freedom of conscience lets people live by their beliefs; equal treatment asks that nobody be turned away for what he or she is. They clash where living by a belief means refusing somebody.",
      younger:
        "People may live by their beliefs, and all people must be treated alike. Sometimes these two clash.",
    },
    first: /\b(?:religio\w+|belief\w*|conscience|faith|free exercise|objection)\b/i,
    second:
      /\b(?:discriminat\w+|equal\w*|same-sex|gay|civil rights|refus\w+ (?:service|to (?:serve|make|sell)))\b/i,
    least: 5,
    title: "Belief against equal treatment: which should yield?",
    question: {
      text: "When living by a belief means refusing somebody, which should the law protect? Find a rule that you would accept on either side of the case, and test it on the facts in the article.",
      younger:
        "When one person’s belief and another’s equal treatment clash, which should count for more? Argue from the article.",
    },
    issue: "whether belief or equal treatment should yield",
    yes: {
      holder: "Protect the belief",
      view: "Nobody should be made to take part in what conscience forbids; those who are refused can often go elsewhere.",
    },
    no: {
      holder: "Protect equal treatment",
      view: "Whoever serves the public serves all of it; to be turned away for what one is hurts more than the lost service.",
    },
    strong: [
      "States a rule and applies it to a case that would be unwelcome to the writer.",
      "Tells what was decided from what was left open.",
      "Names who bears the cost of each answer.",
    ],
    misconceptions: [
      "A court that decides for one side approves of all that this side believes.",
      "Freedom of belief means that one may do anything one believes in.",
    ],
    limit: "that a narrow ruling on one case is not a rule for all",
    planning: "What exactly was refused, to whom, and on what grounds?",
    everyday:
      "A school band’s singer will not sing a certain song because of her beliefs. When should the others accept this, and when not?",
    memo: {
      to: "a committee of lawmakers",
      decision: "whether the law should let a business refuse a service on grounds of belief",
      one: {
        do: "write narrow exceptions into the law",
        because: "a few clear exceptions protect conscience without opening every door",
      },
      other: {
        do: "allow no exception for businesses open to the public",
        because: "each exception teaches that some customers count for less",
      },
    },
    motion: "whoever serves the public must serve everybody",
    motionIs: "no",
    discussion: [
      "Would your view of the case change if the beliefs were others than those in the article? Should it?",
      "What did the ruling or decision leave open, according to the article?",
    ],
  },
  {
    slug: "privacy-security",
    core: /\b(?:privacy|surveillance|warrant\w*|cellphones?|data|spying|encrypt\w+|cameras?)\b/i,
    name: "privacy and security",
    definition: {
      text: "Privacy is the right to keep parts of one’s life from others, the state included; security asks the state to know enough to prevent and punish harm. Each new device moves the line between them.",
      younger:
        "Privacy means keeping parts of your life to yourself. Security means that the state can find and stop those who do harm.",
    },
    first:
      /\b(?:privacy|private|warrant|fourth amendment|surveillance|unreasonable search\w*|data protection|spying|civil liberties)\b/i,
    second:
      /\b(?:police|law enforcement|crime|criminals?|terror\w*|security|suspects?|investigat\w+|fbi|public safety|robber\w+)\b/i,
    least: 5,
    title: "How much may the state know?",
    question: {
      text: "How much should those who protect us be allowed to know about us, and who should have to agree first? Argue from the case in the article, and say where you would draw the line.",
      younger: "How much may the police know about us so that they can keep us safe? Argue from the article.",
    },
    issue: "where the line between privacy and security should run",
    yes: {
      holder: "Privacy first",
      view: "What can be watched will be watched; a judge’s leave beforehand is a small price for keeping power in check.",
    },
    no: {
      holder: "Security first",
      view: "Those who do harm use the same devices; if the police must wait or look away, others pay for it.",
    },
    strong: [
      "Names who decides, and whether before or after the search.",
      "Uses the article’s facts on what the data can show.",
      "Answers the strongest example of the other side.",
    ],
    misconceptions: [
      "Only people with something to hide need privacy.",
      "A warrant means that the police cannot investigate.",
    ],
    limit: "that the same rule must hold for the guilty and the innocent",
    planning: "Who wants to know what about whom, and who has to agree?",
    everyday:
      "Should parents be able to see where their child’s phone is? Always, or when? Who should agree?",
    memo: {
      to: "a committee of lawmakers",
      decision: "what the police should need before they may collect such data or use such means",
      one: {
        do: "ask for a judge’s warrant in all but emergencies",
        because: "a second pair of eyes keeps power honest",
      },
      other: {
        do: "allow it under rules that are checked afterwards",
        because: "time lost is often evidence lost",
      },
    },
    motion: "the police should need a judge’s leave whenever they want to know what a device has recorded",
    motionIs: "yes",
    discussion: [
      "Which fact in the article would most worry a defender of privacy, and which a police officer?",
      "Does it matter that people hand over their data of their own will?",
    ],
  },
  {
    slug: "voting",
    core: /\b(?:vot(?:e|es|ers|ing)|ballots?)\b/i,
    name: "access to the vote and trust in it",
    definition: {
      text: "A vote should be easy to cast for all who have the right, and so safe that the losers believe the result. Rules that serve the one can burden the other.",
      younger: "Voting should be easy for everyone who may vote, and safe, so that all believe the result.",
    },
    first:
      /\b(?:right to vote|access to|ballots?|voters?|turnout|register\w*|disenfranchis\w+|polling|mail(?:-in)? (?:vot\w+|ballots?))\b/i,
    second: /\b(?:fraud|integrity|secur\w+|interfer\w+|tamper\w+|restrict\w*|throwing them away)\b/i,
    least: 6,
    title: "Easy to cast, safe to count",
    question: {
      text: "How should a rule on voting weigh the ease of casting a vote against the trust that all must have in it? Judge the rule or practice that the article describes by both.",
      younger:
        "Is the rule on voting in the article fair? Think of those who want to vote and of trust in the result.",
    },
    issue: "whether the rule on voting weighs access and trust fairly",
    yes: {
      holder: "Access first",
      view: "A rule that keeps people with the right to vote from voting has failed, whatever its purpose; burdens fall on those who live far off or have little.",
    },
    no: {
      holder: "Trust first",
      view: "A vote that many do not believe settles nothing; some effort is a fair price for a result that stands.",
    },
    strong: [
      "Says whom the rule burdens and how much, with facts from the article.",
      "Asks what harm the rule prevents, and how often it occurs.",
      "Proposes a rule that serves both.",
    ],
    misconceptions: [
      "A rule that is the same for all burdens all alike.",
      "Every rule on voting is meant to keep people from it.",
    ],
    limit: "that the same rule can be light for one voter and heavy for another",
    planning: "Whom does the rule burden, and what should it prevent?",
    everyday:
      "Your class votes on a trip. Should a pupil who is ill be allowed to send a vote with a friend? What could go wrong?",
    memo: {
      to: "a state’s election officer",
      decision: "which rule on casting and collecting votes to propose",
      one: { do: "open more ways of voting", because: "a right that is hard to use is half a right" },
      other: {
        do: "keep the limits and help those whom they burden",
        because: "trust once lost is hard to win back",
      },
    },
    motion: "it is worse to keep out ten who may vote than to let in one who may not",
    motionIs: "yes",
    discussion: [
      "Who in the article speaks for voters, and who for the rule? What evidence does each give?",
      "What would you need to know to judge whether the rule is fair?",
    ],
  },
  {
    slug: "borders-refuge",
    core: /\b(?:asylum|refugees?|migra\w+|immigra\w+|travel ban|border\w*|deport\w*)\b/i,
    name: "border control and refuge",
    definition: {
      text: "A state may decide who enters; those who flee from danger have a right to ask for protection, and families and children have rights wherever they are. How a state enforces its border shows how it weighs the two.",
      younger:
        "A country may decide who comes in. But people in danger may ask for help, and families have rights too.",
    },
    first:
      /\b(?:asylum|refugees?|famil(?:y|ies)|children|parents|flee\w*|fled|persecut\w+|humanitarian|separat\w+|muslims?|discriminat\w+)\b/i,
    second:
      /\b(?:border|illegal(?:ly)?|deport\w*|immigration|zero tolerance|national security|enforce\w*|detain\w*|detention|travel ban|smuggl\w+)\b/i,
    least: 7,
    title: "A border and those who ask to cross it",
    question: {
      text: "How should a state weigh the control of its border against its duties to those who ask for protection, or to families? Judge the measure that the article describes by a standard that you state.",
      younger: "How should a country treat people who come to its border for help? Argue from the article.",
    },
    issue: "whether the measure weighs control and protection rightly",
    yes: {
      holder: "Protection first",
      view: "People do not lose their rights at a border; a measure that harms children or sends people into danger cannot be right, whatever it deters.",
    },
    no: {
      holder: "Control first",
      view: "A law that is not enforced invites more to risk the journey; a state that can’t control entry can’t keep the people’s consent to help.",
    },
    strong: [
      "States a standard before judging the measure.",
      "Separates what officials, lawyers and those concerned say.",
      "Considers a measure that would control the border at less cost to people.",
    ],
    misconceptions: ["Asking for asylum is a crime.", "Whoever is for control is against refugees."],
    limit: "that a measure may be lawful and still wrong, or well meant and unlawful",
    planning: "Which measure is disputed, whom does it touch, and who defends it with which reason?",
    everyday:
      "A club is full, and somebody knocks who is being chased. What do the rules say, and what do you do?",
    memo: {
      to: "a committee of lawmakers",
      decision: "what should become of the measure that the article describes",
      one: {
        do: "end it and speed up the hearing of claims",
        because: "quick and fair hearings serve both control and protection",
      },
      other: { do: "keep it with stricter limits", because: "without consequences no rule holds" },
    },
    motion: "a state’s first duty at its border is to those in need",
    motionIs: "yes",
    discussion: [
      "Whose voice in the article did you find the most convincing, and why: by its facts, or by what it made you feel?",
      "What would happen if the measure were dropped? What does the article give you to judge by?",
    ],
  },
  {
    slug: "local-central",
    core: /\b(?:states? (?:rights|laws?)|federal|local (?:control|government)|devol\w+)\b/i,
    name: "local choice and common law",
    definition: {
      text: "In a federal system some matters are settled for all and others by each part. Local choice fits the law to the people and lets parts learn from each other; common law treats all alike and keeps one part’s choice from harming another.",
      younger: "Some laws are made for the whole country, others by each part. Both have good and bad sides.",
    },
    first:
      /\b(?:states? (?:rights|laws?|regulations?|to (?:choose|decide))|each state|own (?:laws?|policies|policy)|local (?:control|choice|government)|will of the voters)\b/i,
    second:
      /\b(?:federal (?:government|law|prohibition|ban|laws|authorities|policy)|congress|attorney general|nationwide|national law)\b/i,
    least: 5,
    title: "One law for all, or each its own?",
    question: {
      text: "Should the matter that the article is about be settled by one law for the whole country, or by each part for itself? Give the grounds by which such questions should be decided, and apply them.",
      younger:
        "Should there be one law for the whole country, or should each part decide? Argue from the article.",
    },
    issue: "who should settle the matter: the whole or its parts",
    yes: {
      holder: "Let each part decide",
      view: "Those who live under a law know best what fits them, and others can learn from what they try.",
    },
    no: {
      holder: "One law for all",
      view: "Rights and risks do not stop at a border inside the country; a patchwork treats like cases unlike.",
    },
    strong: [
      "States a general ground (rights, effects on neighbours, knowledge of the place) and applies it.",
      "Sees that the same person may argue for local choice in one matter and against it in another.",
      "Uses what the article says on who supports what, and why.",
    ],
    misconceptions: [
      "Local choice always means more freedom.",
      "A central law is always stronger than a local one.",
    ],
    limit: "that one may favour local choice here for reasons that would not hold in another matter",
    planning: "Which matter is it, who now decides it, and who wants to change that?",
    everyday:
      "Should each class make its own rule on phones, or the school one for all? On what does your answer depend?",
    memo: {
      to: "a member of the national parliament",
      decision: "whether to leave the matter to the parts of the country",
      one: { do: "leave it to them", because: "what fails in one place then does not fail everywhere" },
      other: { do: "settle it for all", because: "nobody’s rights should hang on an address" },
    },
    motion: "this matter is best left to each part of the country",
    motionIs: "yes",
    discussion: [
      "Would those quoted in the article argue the same way if the law in question were another?",
      "What harm can one part’s choice do to another here?",
    ],
  },
  {
    slug: "checks",
    core: /\b(?:investigat\w+|oversight|impeach\w*|inspector general|FBI|courts?|judicial|corruption|special counsel|subpoena\w*|watchdog)\b/i,
    name: "checks on power",
    definition: {
      text: "Those who hold power are watched by others who do not depend on them: parliament, courts, inspectors, press. The watchers need independence, and must themselves be answerable to somebody.",
      younger:
        "People in power must be watched by others: parliament, courts, the press. And the watchers must be fair too.",
    },
    first:
      /\b(?:oversight|subpoena\w*|impeach\w*|inspector general|accountab\w+|independen\w+|checks and balances|investigation|special counsel|congress|judicial)\b/i,
    second:
      /\b(?:bias\w*|politic(?:al|s|ized|ised)|partisan|witch hunt|misconduct|criticis\w+|abuse|interfer\w+|attack\w*|trust|credib\w+)\b/i,
    least: 7,
    title: "Who watches those in power, and who watches the watchers?",
    question: {
      text: "What makes a check on power trustworthy: that it is independent, that it is answerable, or that both sides accept it? Argue from how the article shows such a check at work.",
      younger: "Can the people who check those in power be trusted? Argue from the article.",
    },
    issue: "what makes the check on power in the article trustworthy",
    yes: {
      holder: "Independence makes it so",
      view: "A watcher who can be dismissed or pressed by the watched is none; errors are mended by rules, not by tightening the leash.",
    },
    no: {
      holder: "Answerability makes it so",
      view: "Watchers err and take sides like everybody; those who are elected must be able to call them to account.",
    },
    strong: [
      "Says who checks whom, and who checks the checker.",
      "Separates charges from findings.",
      "Asks whether the writer would say the same if the parties were exchanged.",
    ],
    misconceptions: [
      "An investigation shows that somebody is guilty.",
      "A body that made a mistake can no longer be trusted in anything.",
    ],
    limit: "that a charge is not a finding, and one person’s fault is not the whole body’s",
    planning: "Who checks whom here, and what has been found as against only charged?",
    everyday:
      "A referee has made a mistake. Does this mean that the game needs no referee? Who should judge the referee?",
    memo: {
      to: "the head of a parliamentary committee",
      decision: "how to restore trust in the body or procedure that the article describes",
      one: {
        do: "strengthen its independence",
        because: "only the independent are believed by the other side",
      },
      other: { do: "strengthen the oversight over it", because: "trust comes from being able to look" },
    },
    motion: "those who watch the powerful must not answer to them",
    motionIs: "yes",
    discussion: [
      "Which statements in the article are findings, which are charges and which are opinions?",
      "Would you judge the matter in the same way if the other party were concerned?",
    ],
  },
  {
    slug: "protest-order",
    core: /\b(?:protest\w*|demonstrat\w+|march(?:es|ed)?|strikes?|rall(?:y|ies))\b/i,
    name: "protest and order",
    definition: {
      text: "Protest gives a voice to those who are not heard by other ways; order protects everybody, protesters too. A government that gives way may be responsive or weak; one that stands firm may be steadfast or deaf.",
      younger:
        "Protest gives people a voice. Order protects everyone. A government must find a way between them.",
    },
    first:
      /\b(?:protest\w*|demonstrat\w+|pro-democracy|march(?:ed|es)?|rall(?:y|ies)|demands|strikes?|occup(?:y|ied) )\b/i,
    second:
      /\b(?:police|violence|order|law and order|riot\w*|clash\w*|withdraw\w*|curfew|stability|emergency)\b/i,
    least: 5,
    title: "Giving way or standing firm",
    question: {
      text: "When should a government give way to protest, and when should it stand firm? Judge by the article whether those in power chose rightly, and by what standard.",
      younger: "Should the government have given way to the protests? Argue from the article.",
    },
    issue: "whether those in power answered the protest rightly",
    yes: {
      holder: "Give way",
      view: "So many do not take to the streets for nothing; a government that listens in time loses little and keeps its people.",
    },
    no: {
      holder: "Stand firm",
      view: "Whoever gives way to pressure once invites more of it; laws should be made in parliament and not in the street.",
    },
    strong: [
      "States a standard: numbers, justice of the cause, means used, other ways open.",
      "Weighs what each side demanded against what it got.",
      "Considers those who neither protested nor governed.",
    ],
    misconceptions: ["Protest is the same as violence.", "Giving way is always a sign of weakness."],
    limit: "that a step may come too late to do what it would have done before",
    planning: "What was demanded, what was granted, and what was not?",
    everyday:
      "Half the class refuses to write a test that they find unfair. What should the teacher do? What if it happens again?",
    memo: {
      to: "the head of the government’s advisory council",
      decision: "how to answer the demands that are still open",
      one: { do: "open talks on all of them", because: "half an answer keeps the anger alive" },
      other: {
        do: "hold to what has been granted",
        because: "a government must be able to say where it stands",
      },
    },
    motion: "a government should not give way to pressure from the street",
    motionIs: "no",
    discussion: [
      "What did the protesters want, and what did they get? Does the article let you judge whether it was enough?",
      "Who in the article speaks for those who stayed at home?",
    ],
  },
  {
    slug: "legacy",
    opens: /\b(?:dies|died|dead at|death of|passed away|passes away|obituary)\b/i,
    name: "judging a leader’s life",
    definition: {
      text: "A leader can be judged by aims, by means, by results, or by what others could have done in the same place; the four often give different verdicts, and time changes them.",
      younger: "A leader can be judged by what he or she wanted, did and achieved. People often disagree.",
    },
    first:
      /\b(?:independence|hero|liberat\w+|achiev\w+|praised?|honou?r\w*|admired|tribute|reform\w*|moderni[sz]\w+|statesman|award\w*|condolence\w*|beloved|founding)\b/i,
    second:
      /\b(?:corrupt\w*|violen\w+|critic\w*|repress\w*|inflation|massacre\w*|controvers\w+|oust\w*|coup|human rights|dictator\w*|authoritarian|sanctions|scandal|defeat\w*)\b/i,
    least: 5,
    title: "By what should a leader be judged?",
    question: {
      text: "By what should a leader be judged: by aims, by means, by results, or by what was possible in the time? Choose a standard, defend it, and judge the life that the article tells of.",
      younger: "Was this person a good leader? Say what makes a good leader, and argue from the article.",
    },
    issue: "how the leader in the article should be judged",
    yes: {
      holder: "By what was achieved",
      view: "Great changes are seldom made with clean hands; what remains for the people is what counts.",
    },
    no: {
      holder: "By how it was done",
      view: "Those who suffered are no footnote; ends that needed such means are not to be praised.",
    },
    strong: [
      "Names the standard and keeps to it.",
      "Uses facts from both the bright and the dark side of the life.",
      "Asks what the article leaves out because of its kind, such as an obituary.",
    ],
    misconceptions: ["An obituary gives a full picture of a life.", "A leader is either good or bad."],
    limit: "that the verdict changes with the standard",
    planning: "Which facts of this life would an admirer tell, and which a critic?",
    everyday:
      "Think of a coach who won everything and was hard on the players. Was this a good coach? What decides it?",
    memo: {
      to: "a board that names streets and schools",
      decision: "whether a street should bear this leader’s name",
      one: {
        do: "name it, with a sign that tells both sides",
        because: "history should be seen and explained",
      },
      other: { do: "not name it", because: "a name on a wall honours, whatever a sign says" },
    },
    motion: "leaders should be judged by what they achieved, and not by how",
    motionIs: "yes",
    discussion: [
      "Which sentence of the article would an admirer cut, and which a critic?",
      "What does the article not tell that you would need for a verdict?",
    ],
  },
  {
    slug: "identity-change",
    core: /\b(?:flags?|anthem|monarchy|republic|traditions?|customs?|emblem|heritage|national identity|symbols?)\b/i,
    name: "tradition and change",
    definition: {
      text: "Symbols, customs and old rules tell people who they are together; as people change, the symbols may come to leave some of them out. Keeping and changing both have a cost.",
      younger: "Symbols and customs tell people who they are. Sometimes people want to change them.",
    },
    first: /\b(?:tradition\w*|heritage|history|symbols?|flag|anthem|monarchy|custom\w*|identity|culture)\b/i,
    second:
      /\b(?:chang(?:e|es|ing|ed)|referendum|new design|moderni[sz]\w+|reform\w*|replace\w*|alternative\w*|future)\b/i,
    least: 6,
    title: "Keep it or change it?",
    question: {
      text: "When should a people change a symbol or custom that many hold dear? Say what such a symbol must do, and judge the proposal in the article by it.",
      younger: "Should the symbol or custom in the article be changed? Argue from the text.",
    },
    issue: "whether the symbol or custom should be changed",
    yes: {
      holder: "Keep it",
      view: "It joins those who live now with those before them; what was not chosen by fashion should not be dropped by it.",
    },
    no: {
      holder: "Change it",
      view: "A symbol is for the living; where it no longer speaks for them, keeping it makes it an empty sign.",
    },
    strong: [
      "Says what a symbol must do before judging this one.",
      "Considers those who are left out by either choice.",
      "Uses what the article says about how the decision is made and what it costs.",
    ],
    misconceptions: [
      "Old symbols have always been the same.",
      "Changing a symbol means being ashamed of the past.",
    ],
    limit: "that how the choice is made matters as much as what is chosen",
    planning: "Who wants the change, who does not, and how will it be decided?",
    everyday:
      "Your school wants a new emblem. Who should decide: pupils now, former pupils, or the head? Why?",
    memo: {
      to: "the panel that prepares the decision",
      decision: "how the people should be asked",
      one: {
        do: "ask first whether to change at all",
        because: "nobody should be made to choose among things not wanted",
      },
      other: {
        do: "show the best new proposal and let it stand against the old",
        because: "people can judge only what they can see",
      },
    },
    motion: "a nation’s symbols should change with its people",
    motionIs: "no",
    discussion: [
      "What does the symbol or custom in the article say about the people, and to whom does it not speak?",
      "Is the way in which the decision is made fair?",
    ],
  },
  {
    slug: "civil-disobedience",
    core: /\b(?:robin hood|civil disobedience|activists?|protest\w*|expropriat\w+|law-?breaking)\b/i,
    name: "breaking the law for a cause",
    definition: {
      text: "Some break a law openly to show that it, or a greater wrong, must be changed, and accept the punishment. Others say that whoever breaks laws for a good cause gives everyone leave to do so for a bad one.",
      younger:
        "Some people break a law because they think that a bigger wrong must be stopped. Is that right?",
    },
    first:
      /\b(?:civil disobedience|robin hood|activis\w+|cause|protest\w*|injustice|conscience|alternatives?|unjust|capitalis\w+|movement|the system|banks?|moral(?:ly)?)\b/i,
    second:
      /\b(?:crime|criminal|illegal\w*|fraud|prison|jail\w*|police|stole|stealing|theft|court|trial|arrest\w*|prosecut\w+|expropriat\w+|robb\w+|warrant|hiding|loans?)\b/i,
    least: 6,
    title: "May one break the law for a good cause?",
    question: {
      text: "May one break the law for a cause? Set out conditions (openness, harm, other ways, readiness to be punished) and judge by them what was done in the article.",
      younger: "Is it right to break the law for a good cause? Argue from the article.",
    },
    issue: "whether it was right to break the law",
    yes: {
      holder: "It can be right",
      view: "Laws and those who profit by them can be unjust; some wrongs are seen only when somebody breaks a rule.",
    },
    no: {
      holder: "It is wrong",
      view: "Nobody may be judge in his own cause; others pay for the deed, and a law that each may break protects nobody.",
    },
    strong: [
      "Names conditions and tests the case by each.",
      "Asks who was harmed, and whether they were those to blame.",
      "Separates the doer’s own account from what others say.",
    ],
    misconceptions: ["Whatever is illegal is immoral.", "A good aim makes every means right."],
    limit: "that openness and readiness to be punished tell disobedience from mere crime",
    planning: "Which law was broken, for what aim, and who bore the cost?",
    everyday:
      "A pupil takes the keys to let others out of a detention that she finds unjust. When would that be right, and when not?",
    memo: {
      to: "the committee of a civil rights association",
      decision: "whether to support the person in the article in public",
      one: { do: "support the cause and the person", because: "without those who dare, nothing changes" },
      other: {
        do: "support the cause but not the deed",
        because: "the means will be held against the cause",
      },
    },
    motion: "it is right to break a law to show that it is unjust",
    motionIs: "yes",
    discussion: [
      "Does it matter whether the person in the article gained by it?",
      "Which other ways were open, according to the text?",
    ],
  },
  {
    slug: "punishment",
    core: /\b(?:punish\w*|sentenc\w+|penalt\w+|prison\w*|death penalty|jail\w*)\b/i,
    name: "punishment and its purpose",
    definition: {
      text: "Punishment may look back, to what was deserved, or forward, to deterring others, protecting the public and bringing the guilty back. A penalty that serves one purpose may fail another.",
      younger:
        "Punishment can pay back a wrong, scare others off, protect people, or help the guilty to change.",
    },
    first:
      /\b(?:stricter|harsher|tougher|punish\w*|sentence[sd]?|penalt(?:y|ies)|prison|justice|victims?|crime)\b/i,
    second:
      /\b(?:rehabilit\w+|prevent\w*|root causes?|second chance|mercy|reform\w*|rights|education|cover(?:ed)?[ -]up|church|critics)\b/i,
    least: 6,
    title: "What is punishment for?",
    question: {
      text: "Do stricter penalties bring more justice and safety? Say which purpose punishment should serve, and judge the proposal or case in the article by it.",
      younger: "Do harder punishments help? Argue from the article.",
    },
    issue: "whether stricter penalties serve justice",
    yes: {
      holder: "Stricter penalties help",
      view: "A grave wrong calls for a grave answer; it shows victims that they count, and others that it does not pay.",
    },
    no: {
      holder: "Other means help more",
      view: "Being caught deters more than being punished hard; what prevents the next wrong is worth more than what repays the last.",
    },
    strong: [
      "Names the purpose and sticks to it.",
      "Asks whether the proposal would have changed the cases that the article mentions.",
      "Considers why it is made now and by whom.",
    ],
    misconceptions: ["Harder penalties always lower crime.", "To ask for causes is to excuse."],
    limit: "that a penalty on paper is not the same as one that is applied",
    planning: "What is proposed, whom would it touch, and what else could be done?",
    everyday: "A pupil has damaged school property. What should happen, and what is it for?",
    memo: {
      to: "a parliamentary committee on justice",
      decision: "whether to make the penalty stricter",
      one: { do: "make it stricter", because: "the present one does not answer the wrong" },
      other: {
        do: "put the means into prevention and quicker trials",
        because: "certainty deters more than severity",
      },
    },
    motion: "stricter penalties make a society more just",
    motionIs: "yes",
    discussion: [
      "Who in the article speaks for the victims?",
      "Would the proposal have prevented what the article tells of?",
    ],
  },
  {
    slug: "citizenship",
    opens: /\b(?:citizenship|(?:are|become|becoming) citizens|birthright)\b/i,
    name: "who belongs: citizenship",
    definition: {
      text: "Citizenship gives full rights in a state: to vote, to hold office, to stay. Who has it follows from birthplace, descent or choice, and some peoples under a state’s rule have had less than others.",
      younger:
        "Citizens have full rights in a state. But who is a citizen? Different rules give different answers.",
    },
    first: /\b(?:citizens?(?:hip)?|right to vote|equal|birth(?:right)?|nationals?|fourteenth amendment)\b/i,
    second:
      /\b(?:territor(?:y|ies)|congress|tradition\w*|self-determination|court|judge|appeal|ruling|colonial|separate)\b/i,
    least: 7,
    title: "Who belongs?",
    question: {
      text: "Who should decide whether people under a state’s rule are its citizens: courts, parliament, or the people themselves? Argue from the case in the article.",
      younger: "Who should decide who is a citizen? Argue from the article.",
    },
    issue: "who should decide who is a citizen",
    yes: {
      holder: "It is a right",
      view: "Whoever is born under a flag and owes it loyalty has a claim to all its rights; courts must say so where others do not.",
    },
    no: {
      holder: "It is a choice",
      view: "Those concerned and their representatives should decide; a right that comes as a gift from a court may carry duties and changes they did not want.",
    },
    strong: [
      "Explains what difference citizenship makes in the case.",
      "Considers those among the people concerned who do not want it.",
      "Says which body should decide, and why that one.",
    ],
    misconceptions: [
      "Whoever lives in a state is its citizen.",
      "More rights are welcome to everybody in the same way.",
    ],
    limit: "that people of the same territory may want different things",
    planning: "What rights hang on the decision, who asks for them, and who has doubts?",
    everyday:
      "When does a newcomer fully belong to a team: from the first day, after a time, or when the others say so?",
    memo: {
      to: "a member of parliament for the territory",
      decision: "whether to seek a law that settles the matter",
      one: { do: "seek a law that makes all citizens", because: "rights should not wait for courts" },
      other: { do: "ask the people of the territory by a vote first", because: "belonging can’t be ordered" },
    },
    motion: "everyone who is born under a state’s rule should be its citizen",
    motionIs: "yes",
    discussion: [
      "What would change for the people in the article on the day after the decision?",
      "Why might some of them not want it?",
    ],
  },
  {
    slug: "leader-people",
    core: /\b(?:our (?:nation|country|people|land|republic)|this nation|america\w*|fellow citizens|my country)\b/i,
    types: ["speech"],
    name: "what government and citizens owe each other",
    definition: {
      text: "Speeches at turning points draw a picture of a nation: what it is, what it faces, and what government and citizens owe each other. Such a picture can call people to their best, or pass over what does not fit.",
      younger: "Big speeches tell people what their country is and what they should do together.",
    },
    first:
      /\b(?:government must|we must|together|common (?:good|effort|purpose)|duty|duties|responsib\w+|our (?:task|work|duty|nation|government)|serve|sacrifice|unity|united)\b/i,
    second:
      /\b(?:freedom|liberty|individual\w*|rights|free people|opportunit\w+|self-reliance|citizens?|democra\w+|challenge\w*|division\w*|poverty|fear)\b/i,
    least: 9,
    title: "What do we owe each other?",
    question: {
      text: "What does the speaker say that government and citizens owe each other, and is this picture of the nation a fair one? Argue from the speaker’s own words, and consider whom the picture leaves out.",
      younger:
        "What does the speaker want citizens and government to do? Do you agree? Argue from the speech.",
    },
    issue: "whether the speaker’s picture of what we owe each other is right",
    yes: {
      holder: "The picture is right",
      view: "A nation needs a common task; by naming it the speaker gives people a reason to do more than mind their own affairs.",
    },
    no: {
      holder: "The picture leaves too much out",
      view: "Fine words join those who already agree; what the speaker passes over is what divides people, and deeds would count for more.",
    },
    strong: [
      "Quotes the words by which the speaker says “we”, and asks who is meant.",
      "Separates what is described, promised and demanded.",
      "Names something of the time that the speech passes over, without inventing facts.",
    ],
    misconceptions: ["A speech shows what a government later does.", "Rhetoric is the same as lying."],
    limit: "that a promise in a speech is not yet a policy",
    planning: "Whom does the speaker address as “we”, what is asked of them, and what is promised?",
    everyday:
      "Think of a talk by a coach or head teacher that moved people. What did it ask, what did it promise, and what did it leave out?",
    memo: {
      to: "the editor of a newspaper",
      decision: "how the paper should answer the speech in its leading article",
      one: {
        do: "support its call and say what must follow",
        because: "a good call deserves to be held to its word",
      },
      other: { do: "point to what it passes over", because: "a paper’s task is to ask what is left out" },
    },
    motion: "this speech asks the right things of its hearers",
    motionIs: "yes",
    discussion: [
      "Who is “we” in the speech? Find a sentence where it means everybody and one where it does not.",
      "Which sentence could the speaker’s opponents have spoken too?",
    ],
  },
];
