/**
 * What an option "not in the text" may say: usual, harmless, true of no real person here. One line an option; before "|" the
 * wording beside past keys, after it beside present ones. "{name}" takes an actor of the text.
 */
import type { Topic } from "./topics";

export type BankKind =
  | "reason"
  | "reasonPhrase"
  | "purpose"
  | "condition"
  | "concession"
  | "effect"
  | "event"
  | "means";
type Lines = Partial<Record<Topic | "any", string>>;

export const bankLines: Record<BankKind, Lines> = {
  reason: {
    any: `
the money set aside for it had run out | the money set aside for it is running out
an earlier attempt had failed | an earlier attempt has failed
a similar step had worked well elsewhere | a similar step has worked well elsewhere
experts had advised against any further delay | experts advise against any further delay
the costs had turned out lower than expected | the costs have turned out lower than expected
too few people had shown any interest in it | too few people show any interest in it
the rules had been changed the year before | the rules were changed the year before
{name} had asked for more time | {name} is asking for more time
the original plan had proved too expensive | the original plan has proved too expensive
the public had lost patience with the delays | the public has lost patience with the delays
no one else had been willing to pay for it | no one else is willing to pay for it
bad weather had made any other plan impossible | bad weather makes any other plan impossible
a survey had shown strong support for it | a survey shows strong support for it`,
    politics: `
voters had demanded it in a referendum | voters have demanded it in a referendum
the opposition had offered its support in return | the opposition has offered its support in return
the coalition could not agree on a candidate | the coalition cannot agree on a candidate
an election was only a few weeks away | an election is only a few weeks away
turnout had fallen in one election after another | turnout falls in one election after another
parliament had refused to pass the budget | parliament refuses to pass the budget
a new party had overtaken all the others | a new party has overtaken all the others`,
    conflict: `
both sides had run short of supplies | both sides are running short of supplies
a ceasefire had just been agreed | a ceasefire has just been agreed
neighbouring states had closed their borders | neighbouring states have closed their borders
the army had asked for new equipment | the army is asking for new equipment
peace talks were about to begin in a neutral country | peace talks are about to begin in a neutral country
winter had made the roads impassable | winter makes the roads impassable`,
    economy: `
the price of raw materials had doubled | the price of raw materials has doubled
customers had turned to cheaper brands | customers are turning to cheaper brands
interest rates had risen sharply | interest rates are rising sharply
the currency had lost much of its value | the currency is losing much of its value
a foreign buyer had made a better offer | a foreign buyer has made a better offer
shareholders had voted for a change of course | shareholders want a change of course
unemployment had risen for three years | unemployment has risen for three years`,
    health: `
hospitals had too few trained staff | hospitals have too few trained staff
patients had complained about long waiting times | patients complain about long waiting times
a new vaccine had become available | a new vaccine has become available
the treatment had proved too costly for most families | the treatment is too costly for most families
doctors had warned of side effects | doctors warn of side effects
the number of cases had begun to fall | the number of cases has begun to fall`,
    science: `
older instruments had not been precise enough | older instruments are not precise enough
a rival team had published its results first | a rival team has published its results first
the experiment could not be repeated | the experiment cannot be repeated
funding for the project had been doubled | funding for the project has been doubled
the samples had been stored too long | the samples have been stored too long
computers had become powerful enough for the task | computers have become powerful enough for the task`,
    technology: `
the batteries had become much cheaper | the batteries have become much cheaper
users had worried about their privacy | users worry about their privacy
a competitor had brought out a similar product | a competitor has brought out a similar product
the software had been tested too little | the software has been tested too little
engineers had found a lighter material | engineers have found a lighter material
young people had lost interest in the older model | young people have lost interest in the older model`,
    sport: `
several players had been injured | several players are injured
the stadium could not be finished in time | the stadium cannot be finished in time
ticket sales had been disappointing | ticket sales are disappointing
the rules of the competition had been changed | the rules of the competition have been changed
sponsors had asked for more television coverage | sponsors ask for more television coverage
the team had won the year before | the team won the year before`,
    culture: `
audiences had grown tired of the older style | audiences have grown tired of the older style
the museum had received an unexpected gift | the museum has received an unexpected gift
critics had praised an earlier version | critics praised an earlier version
a publisher had turned the book down | publishers keep turning the book down
visitors had asked for longer opening hours | visitors ask for longer opening hours`,
    environment: `
two dry summers had emptied the reservoirs | two dry summers have emptied the reservoirs
farmers had asked for better protection of their land | farmers ask for better protection of their land
the sea had risen faster than expected | the sea is rising faster than expected
the price of coal had fallen again | the price of coal has fallen again
a storm had damaged the power lines | storms keep damaging the power lines
several species had returned to the area | several species have returned to the area`,
    law: `
a higher court had asked for a new hearing | a higher court has asked for a new hearing
a key witness could not travel | a key witness cannot travel
the law had come into force only that month | the law has only just come into force
both parties had agreed to settle | both parties have agreed to settle
the judges had disagreed among themselves | the judges disagree among themselves
the deadline for an appeal had passed | the deadline for an appeal has passed`,
    education: `
schools had too few teachers for the subject | schools have too few teachers for the subject
parents had asked for smaller classes | parents ask for smaller classes
exam results had improved two years running | exam results have improved two years running
fewer students had applied than expected | fewer students apply than expected
the school building needed urgent repairs | the school building needs urgent repairs`,
    society: `
many young families had moved away | many young families are moving away
rents had risen faster than wages | rents are rising faster than wages
neighbours had complained about the noise | neighbours complain about the noise
local shops had closed one after another | local shops are closing one after another
older residents had asked for more transport | older residents ask for more transport`,
  },
  reasonPhrase: {
    any: `
a shortage of trained staff
a change in the weather
a lack of public interest
the rising cost of transport
a mistake in an earlier report
the advice of independent experts
a late change to the plans
an unexpected gift of money
the success of an earlier trial
a long delay at the planning office
a request from {name}`,
    politics: `
the result of a national referendum
the retirement of a senior minister
a dispute over next year's budget
a vote in the upper house`,
    conflict: `
a ceasefire along the border
an appeal from neighbouring states
a shortage of ammunition and fuel
the collapse of the peace talks`,
    economy: `
a sharp fall in interest rates
the rising price of raw materials
a better offer from a rival firm
a strike at the main port`,
    health: `
a shortage of hospital beds
a fall in the number of cases
the high price of the medicine
new advice from family doctors`,
    science: `
a fault in one of the instruments
the results of a rival laboratory
a sudden rise in research funding`,
    technology: `
the falling price of batteries
a fault in the latest software
growing worries about privacy`,
    environment: `
two unusually dry summers
damage done by a winter storm
the falling price of coal`,
    law: `
a ruling of the highest court
the absence of a key witness
a change in the rules of evidence`,
    society: `
a steep rise in rents
complaints from local residents
a fall in the birth rate`,
  },
  purpose: {
    any: `
to save money in the coming year
to keep an earlier promise
to test a new way of working
to make room for something new
to answer the critics of an earlier plan
to attract younger people
to prepare for a larger project
to share the costs with others
to give {name} more time
to win the support of {name}
to match a similar step by {name}`,
    politics: `
to win votes at the next election
to hold the governing coalition together
to make parliament smaller
to avoid an early election
to bring new faces into the government
to calm critics within the party`,
    conflict: `
to protect ships from attack
to prepare for a longer campaign
to test new equipment
to bring the other side to the table
to free soldiers for service elsewhere
to reassure nervous allies`,
    economy: `
to attract investors from abroad
to pay back an old debt
to bring prices down before winter
to protect jobs at home
to open up new markets
to pay lower taxes`,
    health: `
to shorten the waiting lists
to train more nurses
to make treatment cheaper for families
to keep the disease from spreading further
to warn people of possible side effects`,
    science: `
to check the results of an earlier study
to win funding for further research
to compare two competing theories
to prepare for a longer mission
to train young researchers`,
    technology: `
to make the product easier to use
to protect the privacy of users
to bring down the cost of production
to stay ahead of a competitor`,
    sport: `
to prepare for the coming season
to draw larger crowds
to attract new sponsors
to give younger players a chance`,
    culture: `
to reach a younger audience
to raise money for repairs
to mark a famous anniversary
to bring old traditions back to life`,
    environment: `
to protect the coast from floods
to save water in dry years
to cut the use of coal
to bring rare animals back to the area`,
    law: `
to speed up the work of the courts
to give both sides a fair hearing
to protect the rights of witnesses
to make the rules easier to understand`,
    education: `
to make classes smaller
to attract better teachers
to raise exam results
to prepare pupils for working life`,
    society: `
to make homes cheaper for young families
to bring more people into the town centre
to shorten the journey to work
to help newcomers find work`,
  },
  condition: {
    any: `
if the costs stay within the budget
if an earlier agreement is cancelled
if experts confirm the first results
if enough people sign up in time
if {name} agrees to pay half of the costs
if {name} asks for it
if the plans are changed once more
if everyone involved is given more time
if a first test ends well`,
    politics: `
if voters agree in a referendum
if the opposition wins the next election
if two thirds of the members vote for it
if the government resigns`,
    conflict: `
if the fighting stops along the border
if neighbouring states send help
if both armies withdraw first`,
    economy: `
if prices fall by the end of the year
if interest rates stay low
if a new investor is found
if wages rise faster than prices`,
    health: `
if more nurses can be trained
if the treatment becomes cheaper
if the number of cases falls`,
    science: `
if other laboratories find the same
if better instruments are built
if the funding is renewed`,
    technology: `
if the software is made safer
if batteries become cheaper
if users agree to share their data`,
    environment: `
if the summer stays cool and wet
if farmers change the way they work
if the price of coal rises`,
    law: `
if a court gives its permission first
if a new witness comes forward
if the law is changed in time`,
    education: `
if more teachers are hired
if parents agree to the change`,
  },
  concession: {
    any: `
the plan had once been tried elsewhere | the plan has once been tried elsewhere
the costs were higher than at first announced | the costs are higher than at first announced
an earlier attempt had come to nothing | an earlier attempt has come to nothing
many people had asked for more time | many people ask for more time
the public had shown little interest | the public shows little interest
most experts had expected the opposite | most experts expect the opposite
few people had been told of it in advance | few people were told of it in advance
{name} had offered to help | {name} has offered to help
the first results had been encouraging | the first results are encouraging`,
    politics: `
opinion polls had pointed the other way | opinion polls point the other way
the government had a large majority | the government has a large majority
the two parties had worked together before | the two parties have worked together before`,
    conflict: `
both sides had promised to hold their fire | both sides have promised to hold their fire
the army was far larger than its opponent | the army is far larger than its opponent
a peace plan had been on the table for months | a peace plan has been on the table for months`,
    economy: `
prices had begun to fall again | prices have begun to fall again
the company had made a record profit | the company makes a record profit
taxes had been cut the year before | taxes were cut the year before`,
    health: `
hospitals had been given more money | hospitals are given more money
most patients recovered within days | most patients recover within days
doctors had long known of the problem | doctors have long known of the problem`,
    science: `
the first experiments had failed | the first experiments failed
other laboratories had found the same | other laboratories have found the same
the instruments were the best available | the instruments are the best available`,
    technology: `
the first model had sold very well | the first model has sold very well
similar machines had been used for years | similar machines have been used for years`,
    environment: `
the last two winters had been mild | the last two winters have been mild
local farmers had welcomed the plan | local farmers welcome the plan`,
    law: `
a lower court had decided otherwise | a lower court has decided otherwise
the law had not been changed for years | the law has not been changed for years`,
    society: `
rents had hardly changed for years | rents have hardly changed for years
most newcomers had found work quickly | most newcomers find work quickly`,
  },
  effect: {
    any: `
several other plans were dropped | several other plans are dropped
the costs were shared out anew | the costs are shared out anew
a second team took over the work | a second team takes over the work
the opening had to be put off by a year | the opening has to be put off by a year
experts were asked for a new report | experts are asked for a new report
interest in the matter soon faded | interest in the matter soon fades
{name} asked for a meeting | {name} asks for a meeting
the rules were written anew | the rules are written anew`,
    politics: `
a new minister was appointed | a new minister is appointed
the budget was passed at once | the budget is passed at once
an early election had to be called | an early election has to be called
the governing coalition grew stronger | the governing coalition grows stronger`,
    conflict: `
the peace talks were moved to another city | the peace talks move to another city
the border was opened to traffic again | the border opens to traffic again
more observers were sent to the region | more observers are sent to the region`,
    economy: `
prices fell across the country | prices fall across the country
foreign investors put in more money | foreign investors put in more money
taxes were lowered for small firms | taxes are lowered for small firms
wages rose faster than before | wages rise faster than before`,
    health: `
waiting lists became shorter | waiting lists become shorter
more nurses were trained | more nurses are trained
the medicine became cheaper | the medicine becomes cheaper`,
    science: `
the experiment was repeated by another team | the experiment is repeated by another team
the funding of the project was doubled | the funding of the project is doubled
older theories came back into favour | older theories come back into favour`,
    technology: `
a safer version was brought out | a safer version is brought out
the price of the device was cut in half | the price of the device is cut in half
users went back to the older model | users go back to the older model`,
    environment: `
the reservoirs filled up again | the reservoirs fill up again
farmers changed to other crops | farmers change to other crops
several rare birds returned | several rare birds return`,
    law: `
the case was sent back to a lower court | the case is sent back to a lower court
a new hearing was set for the autumn | a new hearing is set for the autumn`,
    education: `
classes became smaller | classes become smaller
more teachers were hired | more teachers are hired`,
    society: `
rents in the centre came down | rents in the centre come down
more families moved to the area | more families move to the area`,
  },
  means: {
    any: `
by asking independent experts for help
by putting off the decision for a year
by sharing the costs with others
by working at night and at weekends
by holding a public meeting
by copying a plan from another country
by offering a reward
by changing the rules without notice`,
    politics: `
by calling an early election
by forming a coalition with a smaller party
by putting the matter to a referendum`,
    conflict: `
by calling in troops from abroad
by withdrawing to safer ground
by agreeing to talks in a neutral country`,
    economy: `
by lowering the price
by borrowing more money
by moving production abroad
by selling part of the business`,
    health: `
by training more nurses
by opening a second clinic
by testing everyone at work`,
    science: `
by repeating the experiment with new samples
by comparing the results of several laboratories
by building a larger instrument`,
    technology: `
by using a lighter battery
by rewriting the software
by testing it on volunteers`,
    environment: `
by planting trees along the coast
by storing water during the winter
by closing the oldest power stations`,
    law: `
by appealing to a higher court
by calling a new witness
by changing the law in parliament`,
    society: `
by building cheaper homes
by opening a centre for newcomers`,
  },
  event: {
    any: `
an independent report was published
a new leader was chosen
the plans were changed a second time
a formal complaint was withdrawn
the first results were made public
a meeting with {name} was called off
a date for the opening was announced`,
    politics: `
a new budget was passed
an early election was called
a cabinet minister stepped down
a coalition agreement was signed`,
    conflict: `
a ceasefire was signed
the border was opened again
foreign observers arrived
peace talks began in a neutral country`,
    economy: `
interest rates were raised
a rival company was taken over
a new trade agreement was signed
the main factory was modernised`,
    health: `
a new vaccine was approved
the last patient went home
a second hospital was opened`,
    science: `
a second experiment was carried out
the findings were published
a new instrument was installed`,
    technology: `
a new version was brought out
the first users were signed up
a safety test was carried out`,
    law: `
an appeal was heard
a new judge was appointed
the hearing was moved to another city`,
    environment: `
a nature reserve was set up
the first wind turbines were built`,
    society: `
a new housing estate was finished
the town centre was closed to cars`,
  },
};
