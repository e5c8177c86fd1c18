/** Words for people: nouns that name a person, nouns that name a group or body, and the usual gender of first names. */

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** Nouns (lemmas) for a single person, by office, trade, kin or part played. */
export const personNouns = words(`
academic accountant activist actor actress administrator adult adviser advisor advocate aide ally ambassador analyst
anthropologist applicant archaeologist archbishop architect artist assailant assassin assistant astronaut astronomer athlete
attacker attorney aunt author baby baker banker baron biologist bishop blogger bodyguard boss boy boyfriend brother builder
businessman businesswoman buyer campaigner candidate captain captive carpenter celebrity chairman chairperson chairwoman
champion chancellor chemist child citizen cleric clerk client climatologist coach colleague collector colonel columnist
comedian commander commentator commissioner composer congressman congresswoman conservationist consul consultant consumer
correspondent counsellor counselor councillor councilman councilwoman cousin creator critic curator customer dad daughter
dealer defendant defender delegate demonstrator deputy designer detainee detective developer dictator diplomat director
dissident doctor driver economist editor educator emperor employee employer engineer entrepreneur envoy epidemiologist
executive expert explorer farmer father filmmaker firefighter fisherman folk footballer founder friend gardener general geologist
girl girlfriend governor graduate grandfather grandmother guard guest guide gunman hacker healer heir hero historian host
hostage husband immigrant informant insider inspector inspector inventor investigator investor jeweller jeweler journalist
judge juror justice king landlord laureate lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate
man manager marshal master mathematician mayor member merchant midwife migrant milliner miner minister missionary monarch
mother musician naturalist negotiator neighbor neighbour nephew neuroscientist niece nominee novelist nun nurse nutritionist
observer officer official operator opponent organiser organizer owner painter paramedic parent participant partner passenger
pastor patient philanthropist philosopher photographer physician physicist pianist pilot player playwright plaintiff poet
policeman policewoman politician politician pollster pope premier president presenter priest prince princess principal
prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publisher pupil queen rabbi
ranger reader rebel refugee reporter representative rescuer researcher resident retailer rider rival roboticist ruler sailor
scholar scientist secretary senator sergeant shareholder sheikh sheriff shopper singer sister skeptic sociologist soldier son
speaker specialist spokesman spokesperson spokeswoman sponsor staffer star statesman strategist striker student sultan
superintendent supervisor supporter surgeon survivor suspect teacher teammate technician teenager thief therapist tourist
trader trainer treasurer uncle user veteran victim visitor volunteer voter waiter waitress warden watchdog widow widower wife
winner witness woman worker writer youngster youth zoologist
`);

/** Nouns (lemmas) for bodies that act and speak as one: "it" or "they" may stand for them. */
export const bodyNouns = words(`
academy administration agency alliance army assembly association authority band bank board body brigade bureau cabinet camp
campaign center centre chamber charity church city clinic club coalition college commission committee community company congress
council country county court crew delegation democracy department empire enterprise establishment faction family federation
firm force foundation fund government group hospital house industry institute institution jury kingdom laboratory league
legislature manufacturer military ministry monarchy movement nation navy network newspaper office opposition organisation
organization outfit palace panel parliament parlor party police press regime republic school senate service society state
studio supplier team town trade tribe tribunal union university village watchdog
`);

/** Abstract or concrete things that "say" and "show" as a source does: reports, polls, laws. */
export const documentNouns = words(`
act agreement analysis appeal article audit bill biography book census charter complaint constitution contract data decision declaration
decree dictionary document editorial essay evidence figure filing finding guideline indictment inquiry investigation law lawsuit
legend letter manifesto memo memoir memorandum news paper poll post proposal record report research resolution review ruling
statement statistic study suit survey testimony text theory treaty tweet website
`);

const maleNouns = words(
  "actor baron boy brother businessman chairman councilman congressman dad duke emir emperor father fisherman gentleman gunman grandfather husband king lord man nephew policeman pope prince sheikh son spokesman statesman sultan uncle waiter widower sir mr",
);
const femaleNouns = words(
  "actress aunt businesswoman chairwoman congresswoman councilwoman daughter duchess empress girl grandmother lady midwife mother mum niece nun policewoman princess queen sister spokeswoman waitress widow wife woman mrs ms miss madam baroness",
);

const maleNames = words(`
aaron alberto alfonso eduard emmerson evo gianni gustavo hosni jair joao khalid mauricio nicolás nayib pierpaolo raúl recep shimon sukarno tariq yair aaron abdul abdullah abraham adam adrian ahmad ahmed akira al alan albert alejandro alex alexander alexei alfred ali allan allen
alvin amir amos andre andreas andrei andrew andy angus anthony antonio antony arnold arthur ashok august austin bashar ben
benedict benjamin bernard bernie bill billy bob boris brad brandon brendan brent brett brian bruce bryan carl carlos
charles charlie chester chris christian christopher chuck clark clarence claude clay clive colin corey cory craig cyril dan
daniel danny darren dave david dean dennis derek desmond dick diego dmitri dmitry dominic don donald douglas duncan dwight
earl eddie edgar edmund eduardo edward edwin elliot emmanuel enrique eric erik ernest ethan eugene evan fareed felix ferdinand
fernando fidel francis francisco francois frank franklin fred frederick gareth gary gavin geoff geoffrey george gerald gerard
gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guy hamid hans harold harry hassan hector henry herbert
horace howard hubert hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jacques jaime jake james jamal jan jared jason
javier jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel johan johann john johnny jon jonathan jorge jose joseph
josh joshua juan julian julio justin karl keith ken kenneth kevin klaus kofi kurt kyle larry lars laurence lawrence
leo leon leonard leonid leroy lewis liam lloyd louis luca lucas luigi luis luke magnus malcolm manuel marc marco marcus mario
mark marshall martin marvin matt matthew maurice max maxim michael miguel mike mikhail milton mitch mohamed mohammad mohammed
muammar muhammad mustafa nathan nathaniel neil nelson nicholas nick nicolas nigel nikita nikolai noah noel norman oliver omar
oscar otto owen pablo patrick paul pavel pedro perry pete peter phil philip philippe phillip pierre pranab qaboos rafael rajiv
ralph ramon raul ray raymond rex ricardo richard rick rob robert roberto robin rodney roger roland ron ronald rory ross roy
rudolf rupert russell ryan salman salvador sam samuel saeed sanjiv scott sean sebastian sergei sergey sergio seth shawn shimon
shinzo sidney simon solomon stanley stefan stephen steve steven stewart stuart terrence terry thaksin theodore thomas tim timothy
tobias toby todd tom tommy tony travis trevor tyler umberto victor vincent vladimir vladislav volodymyr walter warren wayne
wilhelm will william winston xavier yasser yuri yves zachary
`);
const femaleNames = words(`
abigail ada adele agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana andrea angela angelina
anita ann anna anne annette annie antonia april aung barbara beatrice becky benazir bernadette beth betty beverly brenda bridget
brittany camilla carla carmen carol carole caroline carolyn carrie catherine cathy cecilia charlotte cheryl chloe christina
christine claire clara clarissa claudia condoleezza connie constance crystal cynthia daisy danielle dawn deborah debra denise
diana diane dilma dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen emily
emma erica erin estelle esther ethel eva evelyn farah fatima felicity fiona florence frances francesca gabriela gail geraldine
gina ginny gladys gloria grace greta gwen hannah harriet hazel heather heidi helen helena helga henrietta hilary hillary hina
holly ida imelda indira ingrid irene iris irma isabel isabella ivy jacinda jackie jacqueline jane janet janice jasmine jean
jeanne jennifer jenny jessica jill jo joan joanna jodie josephine joy joyce juanita judith judy julia julie june karen kate
katherine kathleen kathryn kathy katie keiko kelly kirsten krista kristen kristin kristina laura lauren leah leila lena leslie
lillian linda lisa liz loretta lorraine louise lucia lucy lydia lynn mabel madeleine madeline magdalena malala maggie mandy
margaret maria marian marianne marie marilyn marina marine marion marjorie marta martha martina mary maryam maureen maya megan
melanie melinda melissa mercedes meredith michelle mildred miranda miriam molly monica nadia nancy naomi natalia natalie natasha
nicola nicole nikki nina nora norma olga olivia pamela patricia paula pauline peggy penelope penny phoebe phyllis priscilla priti
rachel rebecca regina renee rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra
sara sarah shannon sharon sheila sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stella stephanie sue susan
susanna suzanne svetlana sylvia tamara tania tanya tara tatiana teresa tessa theresa tina tracey tracy ursula valentina valerie
vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney winifred winnie yoko yolanda yvette yvonne zara zoe
`);

export type Gender = "he" | "she";
/** The gender that a first name usually has; undefined where it is unknown or goes both ways. */
export function genderOfName(first: string): Gender | undefined {
  const norm = first.toLowerCase().replace(/[^\p{L}]/gu, "");
  const male = maleNames.has(norm);
  const female = femaleNames.has(norm);
  if (male === female) return undefined;
  return male ? "he" : "she";
}
/** The gender that a noun or title carries in itself ("queen", "Mr"). */
export function genderOfNoun(lemma: string): Gender | undefined {
  if (maleNouns.has(lemma)) return "he";
  return femaleNouns.has(lemma) ? "she" : undefined;
}
