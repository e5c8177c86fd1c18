import { rows } from "./rows";

export const government = rows(
  `
sovereignty|n|a state's right to rule itself without orders from outside
sovereign|a|ruling itself, under no other state's orders
autonomy|n|the right of a region or group to run its own affairs
self-determination|n|the right of a people to choose its own government
independence|n|freedom from rule by another state
secession|n|leaving a state in order to form a new one
separatist|n|a person who wants a region to leave the state
federalism|n|a division of power between a central government and its states
constitution|n|the basic law that says how a state is governed and what rights people have
constitutional|a|allowed by or belonging to the basic law of a state
amendment|n|a change or addition to a law or constitution
bill|n|a proposed law that a parliament has yet to pass
legislation|n|laws, made or proposed
legislature|n|the body that makes laws
legislative|a|having to do with making laws
executive branch|n|the part of government that carries out the laws
judiciary|n|the courts and judges of a state, taken together
judicial|a|having to do with courts and judges
ratify|v|to make an agreement valid by a formal vote or signature
veto|n|the power to stop a decision by saying no
referendum|n|a vote of all citizens on one question
ballot|n|a vote, or the paper on which it is given
electorate|n|all the people who may vote
constituency|n|the area or people that an elected member represents
candidate|n|a person who stands for election or for a post
incumbent|n|the person who holds an office now
nominee|n|a person put forward for an office
nomination|n|the act of putting a person forward for an office
inauguration|n|the ceremony with which a person enters office
presidency|n|the office of president, or the time spent in it
campaign|n|a planned series of actions toward one goal
majority|n|more than half of a group's votes or members
minority|n|the smaller part of a group, or a people fewer than the rest
bipartisan|a|supported by both of two main parties
partisan|a|strongly on one party's side
lobby|v|to press lawmakers to decide in one's favour
interim government|n|a government that rules for a time until a lasting one is formed
interim|a|meant to last only until something permanent takes its place
coup|n|a sudden seizure of power, often by the army
dictator|n|a ruler with full power who can't be voted out
authoritarian|a|demanding obedience and allowing little freedom
autocracy|n|rule by one person with unlimited power
democracy|n|rule by the people, who choose and can remove their government
democratic|a|based on rule by the people through free votes
monarchy|n|a state headed by a king, queen or other crowned ruler
republic|n|a state without a king or queen, whose head is elected or appointed
parliament|n|the elected body that makes a country's laws
impeachment|n|a formal charge against an official for wrong acts in office
impeach|v|to charge an official formally with wrong acts in office
subpoena|n|an order to appear before a court or committee or to hand over papers
testimony|n|what a witness says under oath
plaintiff|n|the person or group that brings a case to court
defendant|n|the person or group accused in a court case
appeal|n|a request that a higher court look at a decision again
lawsuit|n|a case brought to a civil court
prosecutor|n|a lawyer who brings the state's case against an accused person
injunction|n|a court's order to stop or not to do something
precedent|n|an earlier decision that later ones follow
extradition|n|handing over an accused person to the state that wants to try them
jurisdiction|n|the area or matters over which a court or state has legal power
treaty|n|a formal written agreement between states
accord|n|a formal agreement, often between states
resolution|n|a formal decision voted by a body such as a council
mandate|n|the power to act that voters or a higher body have given
civil liberties|n|freedoms that a state may not take from its citizens
civil rights|n|rights that belong to every citizen, such as voting and equal treatment
human rights|n|rights that belong to every person, whatever the state
citizenship|n|membership of a state, with its rights and duties
amnesty|n|a government's promise not to punish certain past acts
censorship|n|the forbidding of words or pictures by those in power
propaganda|n|one-sided information spread to win people for a cause
dissident|n|a person who openly opposes the government's line
protest|n|a public show that people object to something
activist|n|a person who works publicly for a political or social change
bureaucracy|n|the offices and officials that carry out government work
corruption|n|the misuse of public office for private gain
whistleblower|n|an insider who reveals wrongdoing in an organisation
nationalism|n|strong loyalty to one's nation, often placed above other nations
populism|n|politics that claims to speak for ordinary people against an elite
isolationism|n|a policy of keeping out of other states' affairs
imperialism|n|a policy of extending rule over other countries
colony|n|a territory ruled by a distant state
delegation|n|a group sent to speak for a state or organisation
nation-building|n|the work of forming a stable state and a sense of nation
state-building|n|the work of forming a stable state
constitutional crisis|n|a dispute over who has power that the constitution does not settle
power-sharing|n|an arrangement in which rival groups govern together
interim president|n|a president who serves only until a new one is chosen
acting president|n|a person who does the president's work for a time
vice president|n|the second highest official, who takes over if the president can't serve
provisional|a|meant only for the time being
provisional government|n|a government that rules for a time until a lasting one is formed
transitional government|n|a government that rules during a change from one system to another
transition|n|a change from one state of affairs to another
exiled|a|forced to live outside one's own country
grand coalition|n|a government formed by the largest parties together
ruling party|n|the party that is in power
opposition party|n|a party that is not in the government
governing party|n|the party that is in power
administration|n|the government under one president
state department|n|in the United States, the office for relations with other countries
statecraft|n|skill in the running of a state
governance|n|the way in which a state or organisation is run
regulate|v|to control by rules
enact|v|to make into law
repeal|v|to end a law officially
overturn|v|to decide that an earlier decision is no longer valid
override|v|to use one's power to set aside a decision
uphold|v|to decide that something, such as a law, stays valid
abolish|v|to put an official end to
rescind|v|to take back officially
revoke|v|to take back officially, as a right or permit
nullify|v|to make legally without effect
invalidate|v|to make no longer valid
enforce|v|to make sure that a rule is obeyed
enforcement|n|making sure that rules are obeyed
law enforcement|n|the police and others who see that laws are obeyed
implement|v|to put into action
implementation|n|the putting of a plan into action
amend|v|to change the wording of, as a law
abstain|v|to choose not to vote
abstention|n|choosing not to vote
unanimous|a|agreed by everyone
unanimously|r|with the agreement of everyone
consensus|n|general agreement
legitimacy|n|the accepted right to rule or act
legitimate|a|allowed by law or accepted as right
illegitimate|a|not allowed by law or not accepted as right
autonomous|a|having the right to run its own affairs
semi-autonomous|a|partly in charge of its own affairs
self-governing|a|running its own affairs
disputed territory|n|land that more than one state claims
overseas territory|n|land across the sea that belongs to a country
territorial|a|having to do with land that belongs to a country
nationality|n|membership of a nation
national identity|n|a people's sense of being one nation
national anthem|n|the official song of a country
referendums|n|votes of all citizens on one question
plebiscite|n|a vote of a whole people on one question
town hall meeting|n|a meeting at which citizens can question officials
executive|n|the part of government that carries out the laws
executive|a|having the power to carry out laws and decisions
judicial branch|n|the part of government made up of the courts
legislative branch|n|the part of government that makes the laws
congressional|a|having to do with a congress
parliamentary|a|having to do with a parliament
parliamentarian|n|a member of a parliament
presidential|a|having to do with a president
senator|n|a member of a senate
deputy|n|a person who is second in command, or in some countries a member of parliament
commission|n|a group of people given an official task
commissioner|n|an official in charge of a department or task
committee|n|a small group chosen to deal with a matter
council|n|a group chosen to make decisions or give advice
assembly|n|a group of people who meet to make decisions or laws
convention|n|a large formal meeting, or an agreement between states
mission|n|a group of people sent abroad to do a job
task force|n|a group formed to deal with one problem
watchdog|n|a person or group that watches for wrongdoing
transparency|n|openness that lets people see what officials do
accountability|n|the duty to answer for one's actions
accountable|a|having to answer for one's actions
conflict of interest|n|a state of affairs in which private gain could sway an official's decision
scandal|n|something shocking that people in public life have done
graft|n|dishonest use of public office to gain money
corrupt|a|using public office dishonestly for private gain
kleptocracy|n|a state whose rulers steal its wealth
cover-up|n|an attempt to hide a wrong from the public
inquiry|n|an official effort to find out the facts
investigation|n|a careful effort to find out the facts
testify|v|to say under oath what one knows
perjure|v|to lie under oath
prosecute|v|to bring a criminal case against
prosecution|n|the bringing of a criminal case, or the lawyers who bring it
allegation|n|a claim, not yet proved, that someone did wrong
allege|v|to claim, without proof so far, that someone did wrong
allegedly|r|as is claimed but not proved
deport|v|to force a foreigner to leave a country
censor|v|to forbid or remove words or pictures that those in power dislike
persecute|v|to treat cruelly because of race, religion or beliefs
repressive|a|using force to keep people from acting freely
oppressive|a|cruel and unfair to the people who are ruled
draconian|a|extremely harsh
liberalize|v|to make freer of strict rules
reform|n|a change meant to improve a law or system
reformer|n|a person who works to improve a system
reformist|a|in favour of changes that improve a system
overhaul|n|a thorough change meant to improve
initiative|n|a new plan to reach a goal
directive|n|an official order
guideline|n|official advice on how something should be done
quorum|n|the number of members who must be present for a vote to count
convene|v|to call or come together for a meeting
adjourn|v|to end a meeting for a time
inaugurate|v|to bring formally into office
swear in|v|to bring into office by having the person take an oath
oath of office|n|the promise that a person makes on taking office
step down|v|to give up an office
resign|v|to give up an office or job
resignation|n|the giving up of an office or job
appoint|v|to choose for a job or office
appointee|n|a person chosen for a job or office
nominate|v|to put forward for an office or prize
endorse|v|to support publicly
endorsement|n|public support
constituent assembly|n|a body elected to write a constitution
founding fathers|n|the men who set up the United States and wrote its constitution
framers|n|the men who wrote the U.S. Constitution
hate speech|n|words that attack people because of the group they belong to
freedom fighter|n|a person who fights against a government or ruler held to be unjust
equality|n|having the same rights and chances
same-sex marriage|n|marriage between two men or two women
gun control|n|laws that limit who may own guns
abortion|n|the ending of a pregnancy before birth
foreign affairs|n|matters that concern a country's relations with others
domestic|a|having to do with one's own country
internal affairs|n|matters within a country
state visit|n|a formal visit by one head of state to another
eurosceptic|n|a person who is against more power for the European Union
Brexit|n|the leaving of the European Union by the United Kingdom
backstop|n|an arrangement kept ready in case others fail
free trade area|n|a group of countries that trade without taxes on each other's goods
`,
  {
    colony:
      /\bcolon(?:y|ies)\b(?!.*\b(?:ants?|bees?|penguins?|bacteria|birds?|bats?|seals?|mosquito\w*|insects?)\b)(?<!\b(?:ants?|bees?|penguins?|insects?)\b.*)/i,
    "vice president":
      /\bVice[- ]President(?:-elect)? \p{Lu}|\b[Vv]ice[- ][Pp]resident of the (?:United States|country|republic)\b|\b(?:his|the|then|former|U\.S\.|elected|as) [Vv]ice[- ][Pp]resident\b(?! (?:of|for|at)\b)/u,
    majority: /\b(?:vote|party|parliament|seats|Senate|House|Congress|elect|legislat|coalition)\w*\b/i,
    campaign:
      /\b(?:campaigns?|campaigned) (?:for|against|to|of|by|promise|in|that|was|is|has)|\b(?:election|presidential|military|political|his|her|their|a) campaigns?\b/i,
    bill: /\b(?:bills?\b.{0,60}\b(?:pass|vote|law|Congress|House|Senate|parliament|legislat|sponsor|sign|introduc|committee|amend)|(?:pass|vote|law|Congress|House|Senate|parliament|legislat|sponsor|introduc|sign|tax|reform)\w*\b.{0,60}\bbills?\b)/i,
    mandate: /\b(?:voters?|election|elected|popular|Security Council|peacekeep\w*|mission)\b/i,
    appeal: /\b(?:court|judge|ruling|lawyer|case|legal)/i,
    accord: /\b(?:an|the|peace|trade|nuclear|[A-Z]\w+) accords?\b/i,
    resolution:
      /\b(?:UN|U\.N\.|United Nations|Security Council|Assembly|House|Senate|Council|vote[ds]?|adopted|passed)\b/i,
    candidate: /\b(?:elect|vote|party|president|office|nominat|campaign)/i,
    administration:
      /\b(?:Bush|Obama|Trump|Biden|Clinton|Reagan|Carter|president\w*|U\.S\.|American|White House|current|previous|new|Johnson|Nixon|Kennedy) administration/i,
    executive:
      /\b(?:executive (?:branch|power|order|authority|action|committee)|the executive\b(?! (?:director|officer|editor|producer)))/i,
    mission: /\b(?:peacekeeping|UN|U\.N\.|diplomatic|observer|trade|monitoring) missions?\b/i,
    convention:
      /\b(?:Convention on|Geneva|national convention|party|delegates|treaty|Republican|Democratic|constitutional)/i,
    commission: /\b(?:Commission|commission (?:of|on|to)|electoral commission|independent commission)\b/,
    sovereign:
      /\b(?:the|a|his|her|their) sovereign\b(?! (?:state|nation|territor|debt|countr|right|power|wealth))/i,
    deputy: /\b(?:deputy|deputies)\b/i,
    watchdog: /\bwatchdogs?\b/i,
    council: /\bcouncils?\b/,
    assembly: /\bassembl(?:y|ies)\b(?! line)(?! of (?:the )?(?:parts|car))/i,
    domestic:
      /\bdomestic (?:polic|politic|affairs|law|economy|market|industr|issue|matter|problem|production|audience|opposition|consumption|support|pressure|product)/i,
    transition:
      /\b(?:power|democra|political|government|peaceful|president\w*|energy|rule|economy|period|transition (?:to|from))\b/i,
    initiative:
      /\b(?:an|the|new|peace|this|diplomatic|these|several|launched|his|her|their) (?:\w+ )?initiatives?\b/i,
    graft: /\b(?:corrupt|official|brib|government|politic|charges)/i,
    overturn: /\b(?:ruling|decision|law|verdict|court|ban|conviction|result|election)/i,
    override: /\b(?:veto|decision|law|objection)/i,
    uphold: /\b(?:law|ruling|court|decision|ban|verdict|constitution|conviction|principle)/i,
    corrupt: /\bcorrupt\b(?! (?:data|file))/i,
    framers: /\b(?:Constitution|framers of)\b/i,
    inquiry:
      /\binquir(?:y|ies) (?:into|on)|\b(?:an|the|public|official|impeachment|judicial|parliamentary) inquiry\b/i,
    reform: /\breforms?\b/i,
    abortion: /\babortion/i,
    prosecution: /\bprosecution\b/i,
    equality: /\bequality\b/i,
    backstop: /\b(?:Irish|Ireland|Brexit|border)\b/i,
    enact: /\b(?:law|legislation|bill|reform|act|polic|measure|ban|constitution)/i,
    appoint: /\bappoint/i,
    implement: /\bimplement(?:s|ed|ing)?\b/i,
    resign: /\bresign/i,
  },
);
