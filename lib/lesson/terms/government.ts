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
`,
  {
    bill: /\b(?:bills?\b.{0,60}\b(?:pass|vote|law|Congress|House|Senate|parliament|legislat|sponsor|sign|introduc|committee|amend)|(?:pass|vote|law|Congress|House|Senate|parliament|legislat|sponsor|introduc|sign|tax|reform)\w*\b.{0,60}\bbills?\b)/i,
    mandate: /\b(?:voters?|election|elected|popular|Security Council|peacekeep\w*|mission)\b/i,
    appeal: /\b(?:court|judge|ruling|lawyer|case|legal)/i,
    accord: /\b(?:an|the|peace|trade|nuclear|[A-Z]\w+) accords?\b/i,
    resolution:
      /\b(?:UN|U\.N\.|United Nations|Security Council|Assembly|House|Senate|Council|vote[ds]?|adopted|passed)\b/i,
    candidate: /\b(?:elect|vote|party|president|office|nominat|campaign)/i,
  },
);
