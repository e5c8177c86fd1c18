import { rows } from "./rows";

export const law = rows(
  `
rule of law|n|the principle that all, rulers included, are bound by the law
due process|n|fair treatment by fixed legal rules
habeas corpus|n|the right to have a court decide whether one's imprisonment is lawful
probable cause|n|good enough reason to believe that a crime was done
search warrant|n|a judge's written permission for the police to search a place
arrest warrant|n|a court's written order to arrest a person
double jeopardy|n|being tried twice for the same act
plea bargain|n|a deal in which an accused person admits guilt for a lighter sentence
life sentence|n|imprisonment for the rest of one's life
death penalty|n|punishment by death
capital punishment|n|punishment by death
solitary confinement|n|keeping a prisoner alone in a cell
parole|n|release from prison before the end of a sentence, on conditions
probation|n|a time of good conduct under watch, in place of prison
bail|n|money paid so that an accused person can stay free until the trial
indictment|n|a formal charge that a person has committed a serious crime
indict|v|to charge formally with a serious crime
arraignment|n|a hearing at which an accused person answers the charge
acquittal|n|a court's decision that a person is not guilty
acquit|v|to decide in court that a person is not guilty
felony|n|a serious crime
misdemeanor|n|a crime that is not very serious
manslaughter|n|the crime of killing a person without planning to
perjury|n|the crime of lying under oath
extortion|n|getting money or favours by threats
embezzlement|n|stealing money that one was trusted with
money laundering|n|hiding where illegally gained money comes from
bribery|n|giving money or gifts to make an official act dishonestly
bribe|n|money or a gift given to make someone act dishonestly
fraud|n|the crime of cheating people to gain money or power
libel|n|a false written statement that harms someone's good name
slander|n|a false spoken statement that harms someone's good name
defamation|n|harming someone's good name by false statements
treason|n|the crime of betraying one's country
sedition|n|words or acts that stir people to rise against the government
contempt of court|n|disobeying or insulting a court
obstruction of justice|n|the crime of hindering an investigation or a court
civil disobedience|n|refusing openly and peacefully to obey a law held to be unjust
class action|n|a court case brought by many people together
class-action|a|brought to court by many people together
civil case|n|a court case between people or groups over rights or money
criminal case|n|a court case about a crime
civil suit|n|a court case between people or groups over rights or money
litigation|n|the taking of a dispute to court
lawsuit|n|a case brought to a civil court
suit|n|a case brought to a court
sue|v|to bring a case against someone in court
damages|n|money that a court orders paid for harm done
settlement|n|an agreement that ends a dispute
verdict|n|the decision reached at the end of a trial
jury|n|a group of citizens who decide on guilt in a trial
grand jury|n|a group of citizens who decide whether there is reason for a trial
juror|n|a member of a jury
tribunal|n|a court or group of people with power to judge a matter
appellate court|n|a court that hears cases again after a lower court has decided
appeals court|n|a court that hears cases again after a lower court has decided
court of appeals|n|a court that hears cases again after a lower court has decided
district court|n|a lower court that covers one area
federal court|n|a court of the national government
supreme court|n|the highest court of a country or state
high court|n|an upper court of a country
Supreme Court|n|the highest court of a country or state
judicial review|n|a court's power to decide whether laws agree with the constitution
majority opinion|n|the written reasons of most of a court's judges
dissenting opinion|n|the written reasons of a judge who disagrees with the court's decision
dissent|n|open disagreement with a decision or an official view
legal precedent|n|an earlier court decision that later ones follow
landmark ruling|n|a court decision that changes the law in an important way
ruling|n|an official decision by a judge or court
stay|n|a court's order to hold off an action for a time
court order|n|a command from a judge
restraining order|n|a court's order to keep away from a person or stop an act
gag order|n|a court's order not to speak in public about a case
statute|n|a written law passed by a lawmaking body
statutory|a|fixed by a written law
ordinance|n|a law made by a city or county
decree|n|an official order that has the force of law
edict|n|an order from a ruler
bylaw|n|a rule made by a local body or an organisation
clause|n|a single part of a law, treaty or contract
provision|n|a condition or part of a law or agreement
loophole|n|a gap in a law that lets people avoid it
constitutional amendment|n|a change or addition to a country's basic law
constitutionality|n|whether a law agrees with the constitution
unconstitutional|a|not allowed by the constitution
bill of rights|n|a list of citizens' basic rights that the state must respect
Bill of Rights|n|the first ten amendments of the U.S. Constitution, which list basic rights
civil law|n|the law about disputes between people or groups
common law|n|law that rests on earlier court decisions rather than statutes
martial law|n|rule by the army in place of the usual law
sharia|n|religious law of Islam
state of emergency|n|a time when a government takes special powers because of a danger
emergency powers|n|special powers that a government may use in a crisis
curfew|n|an order that people stay indoors during certain hours
citizenship|n|membership of a state, with its rights and duties
naturalization|n|the legal process by which a foreigner becomes a citizen
deportation|n|the forcing of a foreigner to leave a country
deport|v|to force a foreigner to leave a country
extradite|v|to hand over an accused person to the state that wants to try them
asylum seeker|n|a person who asks another state for protection from danger at home
refugee camp|n|a place where people who have fled are given shelter
internally displaced|a|driven from home but still in the same country
displaced person|n|someone driven from home by war or disaster
stateless|a|having no country's citizenship
human trafficking|n|the crime of moving people by force or deceit to exploit them
ethnic cleansing|n|driving a people out of an area by force and killing
crimes against humanity|n|widespread, planned attacks on civilians, such as murder or torture
crime against humanity|n|a widespread, planned attack on civilians, such as murder or torture
political prisoner|n|a person in prison for political beliefs
prisoner of war|n|a soldier captured by the enemy in a war
torture|n|causing great pain to punish or force someone
atrocity|n|an act of great cruelty
persecution|n|cruel treatment of people because of who they are or what they believe
segregation|n|keeping groups of people, such as races, apart
apartheid|n|a system of keeping races apart by law, as once in South Africa
discrimination|n|unfair treatment of people because of the group they belong to
affirmative action|n|giving an advantage to groups that were treated unfairly before
equal protection|n|the right to the same treatment under the law as anyone else
freedom of speech|n|the right to say what one thinks without punishment
free speech|n|the right to say what one thinks without punishment
freedom of the press|n|the right to report news without control by the state
press freedom|n|the right to report news without control by the state
freedom of assembly|n|the right of people to come together in public
freedom of expression|n|the right to voice one's opinions
freedom of religion|n|the right to follow any faith or none
right to privacy|n|the right to be left alone in one's personal life
suffrage|n|the right to vote
self-defense|n|the use of force to protect oneself
eminent domain|n|a government's right to take private land for public use, for payment
intellectual property|n|ideas and works that belong by law to the person who made them
copyright|n|the legal right to control copies of a work that one has made
patent|n|the legal right to be the only one to make or sell an invention
trademark|n|a name or sign that only one company may use
antitrust|a|meant to stop companies from growing so strong that they shut out rivals
liability|n|legal responsibility for something
liable|a|responsible by law
whistleblower|n|an insider who reveals wrongdoing
impunity|n|freedom from punishment
clemency|n|mercy shown by lightening a punishment
pardon|n|an official decision to free someone from punishment for a crime
pardon|v|to free someone officially from punishment for a crime
attorney|n|a lawyer
attorney general|n|the chief law officer of a country or state
solicitor|n|in Britain, a lawyer who advises people and prepares cases
barrister|n|in Britain, a lawyer who speaks in the higher courts
counsel|n|a lawyer or lawyers who act for someone
ombudsman|n|an official who looks into complaints against the state
magistrate|n|a judge in a lower court
chief justice|n|the head judge of a highest court
inmate|n|a person kept in a prison
detainee|n|a person held by the police or a government, often without trial
detention|n|the holding of a person by the police or a government
custody|n|the state of being held by the police
interrogation|n|long and hard questioning by officials
house arrest|n|being kept prisoner in one's own home
hate crime|n|a crime done out of hatred for a group of people
manhunt|n|a large search for a person wanted by the police
`,
  {
    "civil law": /\bcivil law (?:system|tradition|countr|court|case|judge)/i,
    verdict: /\b(?:court|trial|jury|judge|guilty|murder|case|charges|jurors|defendant)\b/i,
    suit: /\b(?:filed|lawsuit|court|sued|plaintiff|against|judge)\b/i,
    stay: /\b(?:court|judge|ruling)\b.*\b(?:a|the) stay\b|\b(?:a|the) stay\b.*\b(?:court|judge|ruling)/i,
    ruling: /\b(?:court|judge|justice|appeal|tribunal|constitutional)/i,
    settlement: /\b(?:lawsuit|sued?|court|claims?|peace|negotiat|political|dispute|million|agree)/i,
    damages: /\b(?:court|sue|lawsuit|award|pay|paid|seek|claim)/i,
    dissent: /\b(?:dissent)\b/,
    clause: /\b(?:law|treaty|contract|constitution|amendment|agreement|bill|act)\b/i,
    provision: /\b(?:law|treaty|bill|act|agreement|constitution|amendment|provisions)\b/i,
    bail: /\b(?:on|granted|denied|set|posted|released|court|judge|without) bail\b|\bbail\b.*\b(?:court|judge|arrest)/i,
    custody: /\b(?:police|in custody|into custody|arrest)/i,
    counsel: /\b(?:legal|special|court|lawyer|defen[cs]e|general) counsel\b|\bcounsel (?:for|to)\b/i,
    pardon: /\b(?:president|governor|prison|crime|convict|sentence|king|royal|pardoned)\b/i,
    liable: /\b(?:held|legally|be|is|are) liable\b(?! to\b)/i,
    patent: /\b(?:invention|patents|company|companies|technology|drug|filed|rights)\b/i,
    liability: /\b(?:legal|law|court|company|companies|insur|damages|limited)/i,
    jury: /\b(?:trial|court|judge|verdict|guilty|convict|juror|case|grand|charge)/i,
    "high court": /\b(?:high court)\b/i,
    parole: /\bparole\b(?!.*\b(?:entry|visa|immigra|border|asylum)\w*\b)/i,
    decree: /\b(?:decree)\b/,
    sue: /\b(?:sue[sd]?|suing)\b/,
  },
);
