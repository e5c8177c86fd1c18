/** Nouns with a sense in news prose that is not the first to come to mind, and some that readers meet mostly in print. */
export const nouns = `
accord|n4|!b:own,in,full|a formal agreement|!an open dispute|~a first proposal|~a private undertaking
address|n4|l:deliver,inaugural,keynote,televised,opening,annual,union,speech,farewell & !l:email,home,ip,web,mail|a formal speech|=a place to live|~a press interview|~a written report
advance|n3|l:rebel,military,halt,stop,slow,army,troop,block ; p:on,towards,into & w:troop,rebel,army,soldier,fighter,force,city,capital,town|a move forward|~an early warning|~a pause in fighting|~a call for more men
advance|n4|l:medical,technological,scientific,technology,recent,major,science & !p:on & !w:rebel,troop,army,military,soldier|a step forward|~a bold claim|~an early test|!a serious setback
advent|n4|p:of|the first arrival|!the slow decline|~the rapid improvement|~the growing cost
aftermath|n3|*|the period after a major event|~the main cause of a major event|~the busiest moment of a major event|~the early signs of a major event
allegation|n3|*|an unproved claim of wrongdoing|~a proven act of wrongdoing|~an open confession of wrongdoing|~a warning against wrongdoing
allegiance|n4|*|loyal support|~legal control|!open hostility|~financial help
alarm|n4|l:express,cause,growing,spread,international,widespread & !l:raise,sound,fire,bell,car,smoke & !f:bell,bells,clock,system|worry about danger|~anger at unfairness|~surprise at a change|~sorrow over a loss
ambivalence|n4|*|mixed feelings|!firm conviction|~strong dislike|~total indifference
ammunition|n5|p:for,to,against & !w:weapon,waste,patrol,gun,rifle,bullet,round,shell,arm,army,soldier,military,troop,explosive,tank,artillery,shoot|arguments to use in an attack|~money to pay for a campaign|!reasons for giving praise|~voters to win from a rival
anchor|n3|l:news,television,tv,cnn,fox,show,evening|a person who presents a programme|~a person who produces a programme|~a person who owns a newspaper|~a reporter who works abroad
animosity|n4|*|strong dislike|!warm friendship|~growing impatience|~sincere regret
anomaly|n4|*|a case that does not fit the pattern|!a case that proves the general rule|~a mistake that is easily corrected|~a problem that gets steadily worse
apathy|n4|*|lack of interest|!great eagerness|~lack of knowledge|~deep dislike
appeal|n4|l:court,file,pending,lodge,dismiss,verdict,conviction & !b:of ; l:lose,reject,win,legal,hear & w:court,judge,verdict,conviction,ruling,sentence,tribunal & !p:to,of & !b:of|a request to have a ruling changed|=a public call for help or money|=a power to please or attract|~a promise to obey the law
appeal|n4|l:broad,popular,mass,enduring,wide,sex,global,lasting,limited,universal,electoral & !w:court & !p:for|the power to attract people|=the right to a new trial|=the call for quick help|~the duty to serve others
appetite|n5|p:for & !w:food,eat,meal,hunger|desire|~talent|~excuse|!dislike
arena|n4|l:political,international,world,public,global,policy,diplomatic|a field of activity|~a set of rules|~a period of great change|~a body of experts
arm|n4|l:military,political,armed,charitable,investment,research,media,youth,propaganda,intelligence,commercial,european,british,american,local & p:of|a branch of a larger group|~a leader of a larger group|~a rival of a larger group|~a supporter of a larger group
arsenal|n4|!w:football,league,chelsea|a store of weapons|~a plan of attack|~a body of soldiers|~a line of defence
array|n4|p:of|a large and varied set|!a small and select set|~a carefully ordered list|~a steadily growing sum
aspiration|n4|*|a strong hope|~a legal right|~a private fear|~a clever idea
assault|n3|p:on & p:on>right,freedom,democracy,press,law,truth,liberty,value,institution,education,constitution,worker,science,privacy,rule,union|a fierce attack|~a slow change|~a polite protest|~a close study
asset|n4|l:freeze,financial,sell,foreign,frozen,seize,bank,toxic,overseas ; r:freeze,manager,price|a piece of property|!a debt to a bank|~a share of yearly profits|~a sale of goods
asset|n4|l:greatest,valuable,great,strategic,best,biggest,important,huge,real,major & !l:freeze,financial,sell,bank|a source of strength|!a cause of trouble|~a matter of pride|~a measure of success
atrocity|n3|*|a very cruel act|~a foolish error|~a surprise attack|~a public protest
attrition|n4|l:war,battle|a slow wearing down|!a sudden victory|~a shared defence|~a long and orderly retreat
authority|n2|l:local,health,military,civilian,prison,immigration,tax,chinese,russian,turkish,israeli,egyptian,federal,state,swiss,german,iranian,french,british,palestinian & t:authorities|those officially in charge|~those known as experts|~those accused of breaking the law|~those running for office
backbone|n5|p:of & !w:spine,surgery|the main support|!the weakest part|~the newest member|~the public face
backdrop|n5|l:against ; p:of|the surrounding situation|~the eventual outcome|~the officially stated reason|~the hidden cause
backing|n3|l:win,full,financial,political,russian,strong,popular,military,public,without,have,support,party,government|active support|!open criticism|~strict control|~careful advice
backlash|n4|*|a strong negative reaction|!a broad public welcome|~a slow loss of interest|~a sudden change of plan
backlog|n3|*|a pile of unfinished work|~a record of past decisions|~a list of planned changes|~a shortage of trained staff
bail|n4|l:grant,deny,refuse,seek,apply ; b:on|release until a trial|~advice during a trial|~time off a sentence|~escape from a trial
balance|n4|l:strike,delicate,right,military,power,upset,tip,regional,fragile,between ; p:of>power,force,interest,terror|a stable arrangement|=a sum left in a bank|~a heated argument|~a written promise
ballot|n2|l:secret,postal,hold,first,second,leadership,strike & !l:spoil & !t:ballots|an organised vote|~an open debate|~an opinion poll|~a public collection
band|n3|p:of & p:of>fighter,rebel,soldier,militant,supporter,activist,gunman,brother,volunteer,settler,nomad,insurgent,@person|a small group|~a vast crowd|~a young leader|~a long line
bar|n5|l:raise,low,high,set,lower & !p:to & !w:drink,beer,pub,alcohol,restaurant,chart|a required standard|~a maximum price|~a rate of production|~a limited supply
bargaining|n3|l:collective,hard,plea ; r:chip,power,position,table|negotiation|~competition|~preparation|~legislation
base|n4|l:voter,support,conservative,political,party,electoral,democratic,republican,trump,loyal,energise & !l:military,air,naval,army|a group of loyal supporters|=a place where troops stay|=an idea to build upon|~a list of rich donors
battery|n5|p:of & !w:electric,phone,car,lithium,power,charge,gun,missile,artillery,rocket,volt|a large set|~a new kind|~a close study|!a short series
battleground|n4|l:political,key,main,electoral,legal,new,ideological & !f:state,states,seat,seats|a scene of fierce rivalry|~a scene of past violence|!a place of safe support|~a centre of government
beacon|n5|p:of & p:of>hope,democracy,freedom,stability,light,liberty,tolerance|a shining example|~a false promise|~a final warning|~a fierce protector
bearing|n5|p:on|an influence|=a direction|=a way of walking|~a limit in time
bid|n3|f:to & !w:company,takeover,share,auction,contract,billion,million ; p:for & !w:company,takeover,share,auction,contract,billion,million|an effort|~an order|~a promise|!a refusal
bill|n3|w:parliament,congress,senate,lawmaker,house,vote,pass,mp,legislation,sponsor,amendment,signed,republican,democrat,legislature,reform & !f:of & !w:restaurant,electricity,dollar,energy,gas,hospital,phone,pay|a proposed law|=a demand for payment|~a court ruling|~a party promise
bloc|n4|!b:en|a group of allies|~a group of rivals|~a ruling council|~a peace conference
blow|n3|p:to,for & !p:up & !w:brain,head,skull,injury ; l:deal,severe,major,serious,heavy,big,devastating,deliver,fatal,suffer & !w:brain,head,skull,injury|a serious setback|~a personal attack|~a clear warning|~a public insult
body|n3|l:governing,international,legislative,global,public,government,regulatory,advisory,world,professional,independent,un,official,supervisory,law-making,electoral,religious,administrative,supreme|an organised group|=the main part|~a set of laws|~a respected leader
body|n3|p:of & p:of>evidence,work,research,law,opinion,knowledge,literature,scholarship,data|a large amount|=an organised group|~a public record|~a small sample
bombshell|n5|!w:shell,war,artillery & !b:blonde,blond & !f:report,testimony,claim,allegation,revelation,interview,new,decision,announcement,ruling,book|a piece of shocking news|~a piece of useful advice|~a harsh personal attack|~a long-expected report
boom|n3|l:economic,housing,baby,building,oil,construction,property,mining,economy,credit,consumer,gas,technology,investment,commodity,tourism,export ; p:in|a period of rapid growth|!a sudden loss of value|~a wave of public protest|~a change of direction
boon|n4|*|a great help|!a heavy blow|~a high cost|~a rare chance
bond|n4|l:government,treasury,sell,municipal,junk,corporate,investor,10-year ; r:market,buying,yield,holder,investor|a debt sold to investors|=a tie between friends|~a fee charged by a bank|~a tax on yearly profits
boost|n2|p:to,for ; l:give,major,big,economic,welcome,huge,provide,receive,get|a source of new strength|!a cause of new concern|~a sign of new interest|~a period of slow recovery
bottleneck|n5|!w:glass,wine,beer|a point that causes delay|!a quick way through|~a store of spare goods|~a shortage of workers
boundary|n4|p:of & p:of>science,taste,acceptable,law,art,decency,human,knowledge|an outer limit|~a central aim|~a basic principle|~a common method
breach|n4|p:of & p:of>law,rule,contract,trust,agreement,treaty,duty,right,protocol,sanction,resolution,ceasefire,truce,order,code,constitution,promise,regulation|an act of breaking|~an act of changing|!an act of enforcing|~an act of questioning
breach|n4|l:data,security,privacy,cyber|a loss of protection|~a promise of secrecy|~a test of equipment|~a request for access
breakdown|n4|p:in,of & !l:detailed & !w:car,nervous,engine,vehicle,figure,statistics,number,cell,protein,brain,material,molecule,organic,acid,tissue,food,pigment,chlorophyll,skin|a complete failure|=a detailed account|=a nervous illness|~a fresh start
breakthrough|n3|*|an important advance|~an early attempt|!a major obstacle|~a completely fresh beginning
bridge|n4|p:between & !w:river,water,cross,road,car,traffic|a connecting link|!a wide division|~a formal peace treaty|~a fair balance
brink|n4|p:of|the very edge|~the early stage|~the worst part|~the far side
brunt|n4|*|the worst part|~the full blame|~the real cause|~the last stage
bubble|n5|l:housing,property,market,asset,financial,economic,speculative,stock,credit,dotcom,tech|a steep rise that cannot last|~a slow fall that lasts for years|!a steady growth that can be trusted|~a sudden drop that harms a few
bulk|n4|f:of|the largest part|~the final part|~the average size|~the exact amount
bulwark|n5|*|a strong defence|~a sudden joint attack|~a heavy burden|~a clear warning
burden|n3|l:financial,tax,heavy,debt,economic,share,unfair,bear,place,regulatory,impose,administrative ; p:on,of>proof,debt,cost|a heavy cost or duty|~a legal right or claim|~a fair share or part|!a useful gain or gift
bureaucracy|n4|*|officials and their rules|~judges and their courts|~leaders and their parties|~soldiers and their orders
calculation|n5|l:political,strategic,electoral,cold,cynical|careful thought about gain|!honest concern for others|~sudden change of mind|~secret agreement with rivals
calibre|n5|!b:NUM & !w:gun,bullet,rifle,pistol,machine,round,inch,cannon|level of ability|~length of service|!lack of experience|~kind of training
caliber|n5|!b:NUM & !w:gun,bullet,rifle,pistol,machine,round,inch,cannon,ball|level of ability|~length of service|!lack of experience|~kind of training
camp|n5|l:trump,clinton,leave,remain,yes,rival,opposition,opposing,hardline,reformist,divided,liberal,secular,biden,conservative,political & !l:refugee,training,army,concentration|a group with shared views|=a place for troops to stay|~a leader with few rivals|~a plan with many parts
candour|n4|*|openness and honesty|!caution and secrecy|~courage and strength|~kindness and charm
candor|n4|*|openness and honesty|!caution and secrecy|~courage and strength|~kindness and charm
capacity|n4|l:official,personal,advisory,private,professional ; p:as & l:his,her,their,my,its|a role or position|=a skill or ability|~a plan or purpose|=a limit or size
capital|n3|l:foreign,venture,private,raise,investment,global & !l:political,human,social ; r:market,flow,control,requirement,flight,spending & !l:political,human,social & !f:gain,gains|money used to earn more|=the city of a government|~goods kept in a store|~workers with special skills
capitulation|n4|*|giving in completely|!fighting to the end|~making a fair bargain|~changing sides secretly
cartel|n4|*|a group that controls a trade|~a firm that works for the state|~a gang that attacks travellers|~a law that limits competition
case|n4|l:make,strong,compelling,business,moral,economic,put,weak & p:for,against|a set of reasons|=a matter for a court|=a single example|~a public promise
cast|n3|p:of & p:of>character,actor,hundred,thousand,star|a set of people taking part|~a show of public support|~a list of rules to follow|~a choice of good examples
casualty|n3|l:heavy,civilian,war,mass,suffer,cause,military,inflict,combat,avoid|a person hurt or killed|~a person caught or jailed|~a soldier on duty|~a person forced to flee
casualty|n5|l:first,political,latest,another,biggest,main & !w:kill,wound,bomb|one that suffers harm|!one that does damage|~one that gains attention|~one that comes to light
catalyst|n5|!w:chemical,reaction,enzyme,car,metal,oxide,oxidize,oxidized,heterogeneous,catalysis,sensor,oil,chemistry,particle|something that sets off change|~something that results from change|!something that slows down change|~something that measures change
caucus|n4|l:party,democratic,republican,parliamentary,congressional,black,conservative,gop & !w:iowa,nevada|a group of lawmakers|~a council of judges|~a team of advisers|~a vote of members
cause|n4|l:noble,good,common,worthy,just,lost,rebel,palestinian,political,champion,worthwhile,humanitarian,support,charitable,nationalist,democratic & !f:of & !l:genetic ; p:of>freedom,peace,justice,independence,democracy|an aim that people work for|=a reason why things happen|~a result that nobody planned|~a group that people join
caveat|n4|*|a note of caution|~a reason for delay|~a promise of help|~a word of thanks
challenge|n4|l:legal,court,constitutional|a formal objection|=a difficult task|=a call to a contest|~an expert report
chamber|n4|l:lower,upper,parliament,second,legislative,senate,house,congress & !p:of>commerce|a law-making body|=a private room|~a court of law|~a trade union
champion|n4|p:of & p:of>right,democracy,cause,freedom,people,value,reform,poor,change,worker,trade,liberty,justice,human,civil,women,free|a strong supporter|!a harsh critic|=a proud winner|~an impartial expert
channel|n4|l:diplomatic,back,communication,secret,open ; p:of>communication|a means of contact|~a code of conduct|~a matter of habit|~a threat of force
chapter|n5|l:new,dark,close,painful,latest,shameful & !w:book,novel,author,write,read,charter ; p:in,of & p:in>history,life,relation,relationship,war & !w:book,novel,author,write,read,charter|a distinct period|=a written account|~a valuable lesson|~a sudden ending
charge|n4|l:criminal,face,murder,deny,fraud,corruption,drop,bring,assault,drug,terrorism,felony,press,conspiracy,treason,sex,rape,manslaughter & !p:of>institution|an official accusation|=a price to be paid|=a position of control|~a finding of guilt
charisma|n4|*|the power to attract and inspire|~the power to frighten and threaten|~the wish to help and teach|~the skill to plan and organise
charter|n4|p:of & p:of>right,freedom,liberty ; l:founding,human,rights,social|an official statement of rights|~a yearly report on progress|~a secret agreement between states|~a list of elected members
chasm|n5|p:between|a very deep difference|!a very close likeness|~a long-running argument|~a shared understanding
check|n5|p:on & !w:background,bank ; l:balance ; r:balance|a limit on power|=a test of quality|=an order to a bank|~a source of power
chord|n5|l:strike,struck,touch|a shared feeling|!a bitter quarrel|~a forgotten fact|~a formal agreement
circle|n4|l:inner,political,diplomatic,business,academic,military,government,conservative,close,literary,intellectual,financial,elite,policy,scientific,official & !l:vicious|a group with shared interests|~a meeting with an opponent|~a secret network of foreign agents|~a council with legal powers
clampdown|n4|*|strict action against something|~public spending on something|!greater freedom for something|~open protest about something
climate|n4|l:political,economic,current,business,cultural,intellectual,investment,financial,social,present ; p:of>fear,mistrust,opinion,intimidation,violence,hatred,uncertainty,impunity,suspicion,hostility,trust|a general mood|~a sudden change|~a common goal|~a widespread lack
cloud|n5|p:of,over & p:of>suspicion,uncertainty,doubt,scandal,controversy ; l:under|a source of doubt|!a cause for hope|~a lack of interest|~a reason for anger
clout|n4|*|influence|~popularity|~experience|~confidence
clash|n4|p:of & p:of>civilization,civilisation,culture,value,interest,idea,personality,opinion|a sharp conflict|!a close match|~a gradual mixing|~a free exchange
coalition|n3|*|a union of several parties|~a struggle between parties|~a vote for a new leader|~a party in opposition
coffers|n4|*|money held|~debts owed|~goods sold|~prices paid
cohesion|n4|*|unity among members|!division into groups|~honesty in dealings|~growth in numbers
collapse|n3|l:economic,financial,bank,economy,regime,government,soviet,market ; p:of>economy,bank,government,regime,union,talk,currency,market,communism,deal,empire,price,system|a sudden failure|~a short delay|~a gradual change|~a serious threat
column|n5|l:newspaper,opinion,weekly,op-ed,wrote,write,regular,guest,sunday & !w:smoke,marble|an article giving a view|=a line of marching troops|~a letter sent to readers|~a list of the main news
commission|n3|l:independent,inquiry,electoral,election,set,royal,truth,human,trade,european,federal,planning,presidential,appoint,investigate ; f:on,of|an official group with a task|=a payment for making a sale|=an order for a work of art|~a yearly meeting of leaders
commitment|n3|l:make,give,honour,honor,meet,keep,break,renew,legal,international,climate,election,firm,written & !l:show,lack & !f:of|a firm promise|~a fair chance|~a vague threat|~a final warning
commodity|n4|*|a thing bought and sold|~a thing freely given|~a tax on sales|~a rule of trade
community|n2|l:international,business,intelligence,scientific,gay,muslim,jewish,black,medical,world,research,academic,ethnic,lgbt,financial,security,hispanic,latino,arab,immigrant,sikh,religious,minority,diplomatic,science|a group with something in common|~a team chosen to give advice|~a meeting open to the public|~a law that protects people
compact|n4|l:global,migration,trade,fiscal,social,between|a formal agreement|!an open dispute|~a first proposal|~a peace conference
complacency|n4|*|being too satisfied to see danger|!being too worried to take a risk|~being too polite to speak out|~being too weak to defend oneself
complexion|n5|l:political,different,change,racial & !w:skin,face|the general character|~the government's policy|~the total size|~the stated purpose
complicity|n4|*|a share in wrongdoing|~an escape from blame|~a lack of evidence|~a wish for revenge
composition|n5|p:of & p:of>court,parliament,government,council,committee,senate,board,population,cabinet,team,panel,force|make-up|~decision|~duties|~purpose
compound|n5|l:family,military,walled,prison,diplomatic,embassy,guarded,presidential & !w:chemical,chemistry|a set of buildings inside a wall|=a mixture of several substances|~a crossing point at the border|~a market outside the town
compulsion|n4|*|force|~habit|~advice|~duty
concern|n2|l:express,raise,grave,growing,serious,deep,mounting,voice & !l:business,going|a feeling of worry|=a business company|~a feeling of pride|~a wish for change
concession|n4|l:make,major,trade,political,win,territorial,demand,offer,important,painful,significant,further,extract,any,key,wring & !f:speech & !w:defeat ; p:to & !f:speech & !w:defeat|something given up to reach a deal|~something gained without a struggle|~something kept secret until a vote|~something promised to please voters
conclusion|n4|l:draw,reach,come,same,logical & !f:of & !l:foregone,jump|a judgment after thought|=the last part of a text|~an objection to a plan|~a guess without proof
condition|n4|p:of,for & p:of>anonymity,release,bail,membership,loan,entry ; l:impose,set,strict,meet,lay & !l:medical,critical,stable,serious,weather,working,living|a demand that must be met|=a state that one is in|=an illness that lasts|~a fact that is well known
conduct|n2|l:code,personal,professional,criminal,sexual,ethical,police,military,unlawful,disorderly ; p:of & !p:of>war,election,campaign,diplomacy,policy,affair,business,poll,research,investigation,negotiation,trial,operation|behaviour|~education|~character|~treatment
conduit|n5|!w:water,pipe,cable,oil,steam,gas,wire,screw|a way of passing things on|!a barrier keeping things out|~a place for storing things|~a reason for wanting things
confidence|n3|l:consumer,business,investor,market & !l:no,vote & !w:motion|belief that things will go well|=a secret shared with a friend|~knowledge of what others plan|~worry about the near future
confines|n4|*|limits|~rules|~dangers|~centres
confrontation|n3|*|an open conflict|~a secret meeting|~a peaceful protest|~a surprise defeat
consensus|n4|*|general agreement|~careful planning|!open disagreement|~public interest
consent|n3|!l:age|permission|~encouragement|~knowledge|!objection
consequence|n4|p:of & b:of,little,great,no,any|importance|~certainty|~difficulty|~interest
conservation|n3|l:wildlife,nature,forest,marine,species,group,water,energy,project,area,effort,environmental,soil ; f:group,effort,area,project,charity|protection from loss or harm|~study of natural things|~use for a profit|~return to an earlier state
conspiracy|n4|*|a secret plan by several people|~a public protest by many people|~a false report about an enemy|~a careless mistake by officials
constituency|n4|l:parliamentary,his,her,my,marginal,safe,local,rural,london,win ; w:mp,seat,parliament,vote,election|an area that elects a member|~a party that leads a country|~an office that counts votes|~a law that governs voting
constituent|n4|w:mp,senator,congressman,lawmaker,representative,congresswoman,politician,vote,voter|a voter in a politician's area|~a rival in a politician's party|~a member of a politician's staff|~a donor to a politician's campaign
constraint|n4|*|a limit|~a threat|~a choice|~a demand
contempt|n4|!r:court & !p:of>court,congress,parliament|complete lack of respect|~complete lack of interest|!very deep admiration|~strong and lasting fear
contempt|n5|p:of & p:of>court,congress,parliament|disobedience|!obedience|~misunderstanding|~ignorance
contender|n4|*|one with a chance of winning|~one who chooses the winner|~one who has already lost|~one with no wish to compete
content|n3|l:online,media,digital,video,web,offensive,violent,user,internet,original,harmful,illegal,post,create,remove|material that people can see or read|~rules that users have to follow|~money that advertisers pay|~people who spend time on a site
contention|n4|p:of & l:bone,point,source|disagreement|~competition|~satisfaction|~investigation
context|n3|p:of ; l:historical,political,wider,broader,social,cultural,different & !l:out|the background|~the outcome|~the main purpose|~the written rules
contingency|n4|*|a possible event|!a certain result|~a past mistake|~a daily routine
contingent|n4|p:of & p:of>troop,soldier,peacekeeper,force,police,athlete,player ; l:russian,british,chinese,american,french,african,largest,large,small,military & !p:on|a body of people|~a change of leaders|~a show of strength|~a supply of weapons
contours|n5|!w:map,hill,land,body,visual,line,curve,face|the general shape|~the final cost|~the hidden faults|~the original purpose
contraction|n4|l:economic,sharp,gdp,economy,growth,percent,first,output,quarter|a shrinking|!an expansion|~a sudden halt|~a slow recovery
controversy|n3|*|public argument|!public agreement|~official secrecy|~personal regret
convention|n4|l:un,geneva,international,genocide,refugee,european,hague,torture,vienna,biodiversity ; p:on>right,refugee,child,genocide,torture,climate|a formal agreement|~an armed conflict|~an official investigation|=a large meeting
convention|n4|l:social,defy,diplomatic,literary,flout,old & !l:un,geneva,party,national|an agreed way of acting|=a large party meeting|~a wish for something new|~a quarrel over rules
convention|n3|l:republican,democratic,party,national,nominating,annual,gop & !l:geneva,un & !p:on|a large meeting|=a usual custom|~a close election|~a public speech
conviction|n4|l:criminal,murder,previous,overturn,appeal,prior,wrongful,quash,secure,drug,uphold,felony|a finding of guilt|~a time in prison|~a charge of crime|=a firmly held belief
conviction|n4|l:religious,political,strong,deep,moral,firm,growing,courage,deeply,lack,personal & !w:court,prosecute,prosecutor,judge,jury ; f:that & !w:court,prosecute,prosecutor,judge,jury|a strong belief|=a verdict of guilt|~a passing mood|~a clever argument
core|n4|f:of & !w:reactor,earth,planet,magma,nuclear,sun,apple ; l:at & !f:value,values,principle,principles & !w:reactor,earth,planet,magma,nuclear,sun,apple|the central part|!the outer edge|~the first stage|~the greater number
cornerstone|n5|!w:building,stone,laid,church|the basis|~the final aim|~the weakest part|~the latest stage
corridor|n5|l:humanitarian,safe,transport,economic,aid,wildlife,green,trade,land,evacuation & !p:of|a protected way through an area|!a barrier built around an area|~a refugee camp at the edge of an area|~an agreement to share an area
counsel|n4|l:special,legal,defence,general,white,independent,lead,chief,defense,house & !l:seek,wise|a lawyer|~a judge|~a juror|~a witness
counsel|n4|l:seek,wise,give,offer,good,sage & !l:legal,special,defence,defense|advice|~support|~praise|~comfort
counterpart|n4|*|one in a matching role|~one of a lower rank|~one with a rival plan|~one from earlier years
countenance|n4|*|a face|~a manner|~a mood|~a voice
coup|n4|!l:diplomatic,major,pr,publicity & !p:for|a seizing of power by force|~a long war between two armies|~a public call for new elections|!a handing over of power by vote
course|n3|l:change,stay,reverse,alter,steer,current & !w:university,student,college,school,golf,degree,teach ; p:of>action,history & !w:university,student,college|a direction|=a set of lessons|~a rate of speed|~a final purpose
cover|n4|p:of & p:of>darkness,night & !w:book,magazine,insurance|a means of hiding|~a way of escape|~a feeling of fear|~a time of rest
coverage|n3|l:media,news,press,television,live,tv,newspaper,campaign,positive,negative & !l:insurance,health|reporting|~advertising|~discussion|~opinion
crackdown|n3|*|severe action|~close inspection|!gentle treatment|~public warning
cradle|n5|p:of & p:of>civilisation,civilization,democracy,revolution,humanity,christianity,mankind,uprising|the place where something began|=a small bed for a baby|~the place where something ended|~a place that few have visited
credentials|n4|!w:login,password,user,account|proof of fitness|~need for reform|~loss of support|~sense of loyalty
credence|n4|*|belief|~thanks|~publicity|~offence
credibility|n3|*|the quality of being trusted|~the quality of being well known|~the ability to earn money|~the wish to be liked
credit|n3|l:take,deserve,give,claim,due,much,share,award|recognition and praise|=money lent by a bank|=belief that it is true|~permission to begin
criterion|n4|*|a standard for judging|~a reason for doubting|~a person for choosing|~a limit for spending
critic|n2|p:of & !w:film,art,book,theatre,music,literary,movie,food,restaurant ; t:critics & !w:film,art,book,theatre,music,literary,movie,food,restaurant|a person who finds fault|~a person who asks for help|!a person who gives support|~a person who stays neutral
criticism|n1|*|the finding of faults|!the giving of praise|~the telling of stories|~the asking of questions
cross-section|n4|*|a typical sample|!an unusual few|~a ruling minority|~a large majority
crossfire|n5|!w:bullet,gun,shoot,shooting,kill,soldier,gunman|the middle of a quarrel|~the side that is winning|~the cause of a quarrel|~the end of a debate
crossroads|n5|!w:traffic,road,car,street,drive|a point of decision|~a time of success|~a state of disorder|~a place of safety
crucible|n5|!w:brass,copper,zinc,melt,steel,lamp,heat,molten,furnace,metal,iron,potassium,platinum,gold|a severe test|~a quiet shelter|~a likely cause|~a public display
crusade|n5|p:against,for,to & !w:medieval,pope,jerusalem,century,knight|a determined fight|~a formal complaint|~a secret plan|~a change of heart
crux|n4|*|the key point|~the first cause|~the likely result|~the small detail
culmination|n4|*|the final high point|~the first sign|~the main purpose|~the sudden breakdown
culprit|n3|*|the one to blame|!the one who was harmed|~the one who saw it happen|~the one to be thanked
currency|n5|l:gain,wide,widespread & !w:euro,dollar,pound,bank,market,exchange,coin,digital|acceptance|~opposition|~protection|~experience
currents|n5|l:political,intellectual,social,cultural,nationalist,religious|trends in thought|~quarrels in public|~changes of leader|~rules of behaviour
cut|n1|l:budget,tax,spending,job,rate,pay,price,interest,deep,power,aid,proposed,planned,funding,defence,defense,welfare,drastic ; p:in|a reduction|!an increase|~a delay|~a repayment
dawn|n5|p:of & p:of>era,age,century,civilisation,civilization,time,new,industrial,millennium,democracy|the beginning|!the final stage|~the busiest time|~the memory
deadlock|n4|*|a halt with no agreement|~a deal with many conditions|~a vote with a clear winner|~a break between two meetings
deal|n1|l:trade,nuclear,peace,reach,strike,sign,arms,business,brexit,good,climate,brokered,agree,new,multi-million,free,bailout,secret,without,no & !l:great,good,big|an agreement|~an argument|~a discussion|~a suggestion
dearth|n4|*|a lack|!a plenty|~a cost|~a search
debacle|n4|*|a complete failure|~a bitter quarrel|~an unexpected change|~a public show
debris|n3|*|broken pieces|~thick smoke|~spare parts|~dirty water
default|n4|l:debt,risk,sovereign,bank,loan,avoid,avert,country,government,possible,near ; p:on & !f:setting|failure to pay a debt|~steady growth of a debt|~request for a new loan|~refusal to lend more
deference|n4|*|polite respect|~deep fear|!open scorn|~loyal friendship
deficit|n3|*|a shortage|!a surplus|~a repayment|~a budget
degree|n2|p:of & p:of>freedom,certainty,autonomy,success,control,independence,risk,trust,confidence,difficulty,support,damage,stability,uncertainty,power,consensus,autonomy ; l:large,some,lesser,certain,varying,high,greater|an amount|~a promise|~a lack|=a unit of heat
delegate|n3|*|a representative|~an adviser|~an organiser|~a foreign observer
deluge|n5|p:of & !w:rain,flood,storm,weather|a huge number at once|~a steady rise each year|~a small number in all|~a mixture of many kinds
demise|n4|*|the end|~the rise|~the reform|~the decision
denial|n4|l:in,state & p:about|refusal to accept facts|~disagreement on the facts|~deep worry about facts|~firm belief in the facts
depression|n5|l:great,economic,worldwide,global & !w:anxiety,mental,patient,drug,therapy,suffer|a long time of poor trade|=a lasting low mood|=a hollow in the ground|~a quick rise in prices
depth|n4|p:of & p:of>feeling,crisis,recession,despair,problem,anger,poverty,division,concern,depression,hatred & !t:depths|strength|~source|~likelihood|~duration
detention|n3|l:immigration,illegal,pretrial,arbitrary,camp,centre,center,administrative,police,facility,indefinite,mandatory ; f:centre,center,camp,facility|being held prisoner|~being sent abroad|~being closely questioned|!being released early
deterrent|n4|*|something that discourages|!something that encourages|~something that punishes|~something that protects
detriment|n4|*|harm|!benefit|~surprise|~credit
device|n3|l:explosive,incendiary,bomb,nuclear,detonate,improvised|a bomb|~a gun|~a drone|~a rocket
dichotomy|n4|*|a sharp division into two|~a choice among many|~a gradual coming together|~a repeated mistake
dignitary|n4|*|an important guest|~a skilled worker|~an ordinary citizen|~an armed guard
dilemma|n4|!l:collective,prisoner & !b:'s|a hard choice|~an easy question|~a heavy loss|~a long delay
dimension|n4|l:new,political,human,international,another,extra,religious,moral,add,cultural,ethnic,important,social,economic,added|an aspect|~a limit|~a problem|~a result
diplomacy|n3|*|dealings between states|!war between states|~trade between states|~travel between states
discontent|n4|*|unhappiness|!satisfaction|~impatience|~indifference
discourse|n4|l:political,public,civil,national,dominant,academic,online,democratic|serious discussion|~strict control|~secret planning|~careful research
discrepancy|n4|*|an unexplained difference|!a close agreement|~a deliberately false claim|~an unpaid amount
discretion|n5|l:at,wide,own,full,broad,use,exercise,absolute,judicial,prosecutorial,complete|freedom to decide|=care to keep secrets|!duty to obey orders|~time to prepare
disdain|n4|*|scorn|!respect|~envy|~pity
disparity|n4|*|a great difference|~a long-running quarrel|!a close likeness|~a sudden fall
disposal|n4|b:his,her,their,its,our,my,'s & l:at|free use|~quick sale|=safe removal|~own expense
dispute|n2|*|a disagreement|~a decision|!a settlement|~a formal contest
disregard|n4|*|lack of concern|~lack of knowledge|!close attention|~strong dislike
dissent|n4|*|open disagreement|!general approval|~secret preparation|~violent crime
distraction|n3|*|a thing that draws attention away|!a thing that deserves attention|~a thing that causes great anger|~a thing that saves a lot of time
divide|n4|l:political,digital,racial,partisan,social,religious,north-south,deep,cultural,class,ideological,sectarian,urban-rural,ethnic,growing,bridge|a separation|~a connection|~a competition|~an imbalance
doctrine|n4|*|a guiding principle|~a legal dispute|~a public promise|~a method of voting
domain|n4|l:private,domestic|an area of control|~a matter of taste|~a source of income|~a right of entry
doldrums|n5|*|a state of no progress|!a state of rapid growth|~a state of great danger|~a state of public anger
doom|n3|*|ruin|!success|~shame|~delay
downfall|n3|!t:downfalls|loss of power|!rise to power|~abuse of power|~love of power
downside|n2|*|the disadvantage|!the benefit|~the likelihood|~the opposite view
downturn|n3|*|a fall in activity|!a rise in activity|~a change of leaders|~a loss of interest
draft|n3|r:resolution,law,bill,constitution,agreement,legislation,report,text,treaty,document,rule & !b:help,to & !w:military,nba,nfl,player,soldier,army ; p:of & p:of>law,resolution,bill,constitution,speech,report,agreement,letter,book,treaty,statement & !b:help,to & !w:military,nba,nfl,player,soldier,army ; l:first,early,latest & !w:military,nba,nfl,player,soldier,army|an early version|=a call to serve|~a final copy|~a secret note
drain|n5|p:on & !w:water,sewer|a cause of steady loss|!a source of new strength|~a limit on future use|~a test of hidden worth
drama|n4|l:political,legal,human,unfolding,real-life,high,diplomatic & !w:series,television,film,actor,theatre,tv,play|exciting events|~foolish mistakes|~angry speeches|~secret talks
drift|n5|l:slow,rightward,authoritarian,political,steady & !w:snow,ocean,sea,boat,ice ; p:towards,toward & !w:snow,ocean,sea,boat,ice|a gradual movement|~a sudden forceful attack|~a firm decision|~a complete break
drive|n4|l:recruitment,membership,vaccination,modernisation,reform,campaign,efficiency,voter,registration,fundraising,anti-corruption,immunisation,vaccine,major,cost-cutting,export & !w:car,hour,mile,road ; f:to & !w:car,hour,mile,road|an organised effort|=a strong ambition|~a public debate|~a sudden change
drought|n3|l:goal,title,end,medal,trophy,win,transfer|a time without success|!a run of good results|~a break from playing|~a series of injuries
dynamics|n4|l:power,political,family,group,internal,social,regional,changing,market|the forces at work|~the rules in place|~the people in charge|~the goals agreed
echo|n5|p:of & !w:sound,voice,chamber,cave|a reminder|~a result|~a warning|~a rejection
economy|n4|p:of & p:of>effort,word,words|careful use|=a country's trade|~free supply|~quick growth
edge|n5|l:competitive,cutting,slight,give,military,technological,have,gain,lose,qualitative,technical,decisive ; p:over|an advantage|=an outer limit|=a sharp side|~a weak point
edge|n5|p:of & p:of>war,collapse,bankruptcy,disaster,extinction,chaos,tears,default,abyss,famine,recession,ruin|the point just before|!the far side|~the worst part|~the underlying cause
edifice|n5|!w:brick,floor,roof,stone,architect,wall,architecture,building,temple,church,palace,column,store,house,marble,built,build,erect|a complex system|~a simple idea|~a sudden change|~a long tradition
element|n4|l:criminal,extremist,radical,rogue,hard-line,hardline,terrorist,armed,foreign,extreme,moderate,hostile,subversive & t:elements|groups within a whole|~leaders of a country|~rules for a group|~changes within a party
element|n4|p:of & p:of>truth,surprise,doubt,risk,luck,uncertainty,competition,danger,fear,choice,trust,chance|a certain amount|~a complete lack|~a common cause|~a clear proof
embodiment|n4|*|a perfect example|~a strong supporter|!a direct opposite|~a famous founder
embrace|n5|p:of & p:of>technology,idea,globalisation,globalization,change,value,democracy,capitalism,market,policy,reform|a willing acceptance|~a long and careful study|!an angry rejection|~a slow development
end|n5|l:means,political,own,achieve,serve,justify,selfish & t:ends & !w:match,season|aims|~duties|~methods|~beliefs
endeavour|n4|*|a serious effort|~a passing interest|~a final result|~a legal duty
endeavor|n4|*|a serious effort|~a passing interest|~a final result|~a legal duty
engagement|n4|p:with & l:diplomatic,constructive,political,international,active,civic,military,economic,dialogue,community,public,global & !w:ring,wedding,marry,fiance,fiancee|active contact|~strict control|~open conflict|~lasting friendship
engine|n5|p:of & p:of>growth,economy,change,innovation,job,prosperity,recovery,progress,creation,development,history ; l:economic|a driving force|~a likely result|~a hidden danger|~an early sign
enclave|n4|*|an area enclosed by another|~a road that joins two areas|~a line that divides two areas|~a city that rules an area
enmity|n4|*|hatred|!friendship|~rivalry|~jealousy
entity|n4|*|a separate body|~a legal right|~a common aim|~an official post
epicentre|n5|!w:earthquake,quake,magnitude,seismic|the place most affected|~the place best protected|~the first place to recover|~the place nearest the border
epicenter|n5|!w:earthquake,quake,magnitude,seismic|the place most affected|~the place best protected|~the first place to recover|~the place nearest the border
epidemic|n4|p:of & p:of>violence,obesity,loneliness,crime,shooting,abuse,corruption,gun,fear,suicide,addiction ; l:obesity,gun,opioid|a rapid spread|~a slow decline|~a secret cause|~a growing fear
episode|n4|l:latest,whole,embarrassing,shameful,sad,violent,entire,ugly,strange & !w:season,series,tv,show,watch,television,podcast,viewer|an event|~a reason|~a report|~a quarrel
epitome|n4|*|a perfect example|!a direct opposite|~a basic cause|~a poor copy
equity|n4|l:private,negative,stake,home & !p:of ; f:firm,market,fund,investor,stake|ownership shares|~borrowed money|~unpaid taxes|~trade rules
erosion|n4|p:of & p:of>trust,democracy,right,confidence,support,power,value,freedom,standard,liberty,authority,norm,rule,privacy|a gradual loss|!a steady growth|~a lack of respect|~an unfair sharing
establishment|n5|l:political,republican,military,party,clerical,british,foreign,washington,medical,religious,conservative,scientific,democratic,media,security,ruling,policy|the people in power|~the general public|~the rules in force|~the young members
exception|n5|b:take,took|offence|~advantage|~pleasure|~control
exchange|n4|l:heated,angry,bitter,tense,sharp,verbal,fierce & !w:rate,stock,currency,student,programme,fire,gunfire|an argument|~an apology|~a silent protest|~a threat
exchange|n4|p:of & p:of>fire,gunfire,shelling,artillery,rocket|shooting by both sides|~shelling from the air|!silence along the front|~warning shots only
execution|n4|p:of & p:of>plan,strategy,policy,duty,idea,project,task,order,work,law,will & !w:death,kill,prisoner,firing|a carrying out|=a putting to death|~a giving up|~a looking into
exercise|n4|p:in & p:in>futility,democracy,diplomacy,power,damage,propaganda,hypocrisy,cynicism,self,control|an activity|~a lesson|~a discovery|~a belief
exercise|n3|l:military,joint,naval,training,live-fire,war,air & t:exercises,exercise|a practice by armed forces|=the use of a right or power|=physical training for health|~an attack without warning
exodus|n4|*|a departure of many|!an arrival of many|~a meeting of many|~a protest by many
expanse|n4|*|a wide open area|~a narrow passage|~a steep slope|~a dry valley
exploit|n4|t:exploits & b:his,her,their,its,military,heroic,daring,whose,sporting|bold deeds|~foolish errors|~secret plans|~cruel jokes
exponent|n4|!w:number,math,algebra|a supporter|!an opponent|~an inventor|~a student
exposure|n4|p:to & !w:sun,radiation,photo,camera,film,cold|contact or risk|~protection|~open resistance|~attention
extent|n3|!f:that|the size or degree|~the likely cause|~the exact time|~the true purpose or aim
fabric|n4|l:social,moral,political,very ; p:of & p:of>society,nation,community,life,democracy,country|the basic structure|=a woven material|~the written history|~the outer appearance
face|n4|p:of & p:of>movement,campaign,company,brand,party,protest,terror,regime,opposition,war,reform & !l:public,human,acceptable & !w:mask,eye,skin,smile|the best-known symbol|~the fiercest opponent|~the real founder|~the first victim
facet|n4|*|an aspect|~a cause|~a weakness|~a result
fallout|n5|!w:nuclear,radioactive,radiation,bomb,reactor|bad results|~early signs|~true causes|~public praise
fanfare|n4|!w:trumpet,music,orchestra|public show|~careful planning|~loud protest|~official secrecy
fate|n3|p:of ; l:same,decide,similar,suffer,uncertain,meet,seal|what finally happens|~how it all began|~what someone hopes for|~what others think
faith|n4|l:good,bad & b:good,bad|intention|=religion|~evidence|~advice
faith|n3|p:in & p:in>government,system,democracy,institution,politician,market,process,leader,justice,ability,party,human,people,future,police,electoral,power ; l:lose,lost,public,little|trust|=religion|~evidence|~patience
fanatic|n3|*|a person with extreme views|~a person with special skill|~a person with doubts|~a person with a grudge
fault line|pnf4|!w:earthquake,quake,tectonic,geology,geological,seismic|a deep division|~a serious error|!a lasting bond|~a slow change
feat|n4|*|a great achievement|~a disastrous defeat|~a lucky chance|~a foolish risk
fetters|n5|*|restrictions|~punishments|~duties|!freedoms
feud|n3|*|a long quarrel|~a close friendship|~a business deal|~a brief contest
fiasco|n4|*|a complete failure|~an angry argument|!a great success|~a minor accident
field|n5|l:crowded ; p:of & p:of>candidate,contender,runner,rival,nominee,hopeful|those competing|=the subject studied|~those watching|~the final winners
field|n3|p:of & p:of>medicine,science,study,research,expertise,education,physics,law,art,biology,politics,psychology,technology,history,engineering,neuroscience,economics,climate ; l:academic,scientific,medical,related,chosen,specialist|an area of work|=a scene of battle|=a group of rivals|~a stage of life
fight|n2|p:against,for & p:against>corruption,terrorism,disease,crime,poverty,climate,aids,malaria,cancer,hunger,inflation,racism,drug,virus,inequality,terror|a determined effort|~a lengthy debate|~a secret understanding|~a growing interest
figure|n3|l:political,public,key,opposition,leading,senior,prominent,controversial,religious,popular,influential,divisive,respected,iconic & !t:figures ; l:political,opposition,leading,senior,prominent,religious,influential & t:figures|a well-known person|=an exact number|=a shape or outline|~a large crowd
figure|n2|l:official,latest,unemployment,government,inflation,growth,sales,crime,gdp,population,census & !l:senior,leading,public,prominent & t:figures|numbers|=important people|~opinions|~promises
filibuster|n4|*|a long speech to delay a vote|~a secret deal to win a vote|~a rule that cancels a vote|~a second count after a vote
finding|n2|*|a result of a study|~a reason for a study|~a leader of a study|~a question in a study
firebrand|n5|*|a person who stirs up feeling|!a person who calms a dispute|~a person who keeps silent|~a person who changes sides
flagship|n5|!w:navy,fleet,sea,vessel,warship,captain,admiral|the most important one|~the least costly one|~the most recent one|~the one soon to close
flank|n4|l:right,left,eastern,southern,northern,political,exposed,western,party,liberal,conservative & !w:cow,horse,beef|a side|~a leader|~a base|~a weakness
flare-up|n4|*|a sudden outbreak|~a slow fading|~a final settlement|~a likely cause
flashpoint|n5|!w:temperature,fuel,liquid|a place where violence may start|!a place where people feel safe|~a place where leaders often meet|~a place where supplies are kept
flaw|n3|*|a fault|~a secret|~a purpose|~a cost
fleet|n4|!w:navy,naval,warship,fishing,boat,sea,admiral,pacific & p:of & p:of>car,bus,vehicle,truck,taxi,plane,aircraft,drone,ambulance,lorry,van,jet,bike|a group of vehicles|~a maker of vehicles|~a shortage of vehicles|~a type of vehicle
flood|n4|p:of & p:of>refugee,complaint,migrant,letter,call,money,immigrant,import,information,message,application,criticism,email,goods,people,visitor,tourist,request|a very large number|~a small selection|~a steady fall|~a long list
floodgates|n5|!w:river,dam,flood,water,canal|controls on very large numbers|~plans for dealing with disasters|~laws protecting private property|~debates about public spending
floor|n5|l:house,senate,congress,assembly,commons & !w:kitchen|the hall for debates|=the lowest level allowed|~the leader's office|~the list of speakers
flow|n2|p:of & p:of>money,refugee,information,trade,capital,people,weapon,migrant,goods,fund,data,drug,gas,oil,traffic,arm,cash,aid|a steady movement|~a complete stop|~a rising price|~a sudden shortage
flurry|n5|p:of & !w:snow|a short burst|~a long pause|~a slow start|~a final round
focus|n2|p:on & !t:focuses & !s:NUM ; l:main,shift,central,primary|a centre of attention|~a cause of disagreement|~a reason for hope|~a period of waiting
foe|n3|*|an enemy|~a partner|~a neighbour|~a critic
folly|n4|*|foolishness|~cruelty|!wisdom|~selfishness
fodder|n5|!w:cattle,cow,animal,livestock,farmer,hay|material|~warning|~support|~comfort
foothold|n5|!w:climb,rock,cliff,mountain|a firm starting position|~a position under attack|~a final victory|~a route of escape
footing|n4|l:equal,firm,sound,war,financial,legal,solid,same,secure,sure,better|basis|~budget|~timetable|~promise
force|n1|l:security,peacekeeping,police,rebel,coalition & !f:of & !l:task ; t:forces & l:armed,government,military,ground,iraqi,afghan,allied,opposition,russian,israeli,kurdish,syrian,loyal,foreign,us,american,border,defence,defense|an armed group|~a set of rules|~a secret meeting|~a plan of defence
force|n2|l:driving,moral,political,major,market,powerful,positive,dominant,social,unifying,stabilising,main,democratic,progressive,destructive & p:for,in,behind,of & !l:police,security,air|a powerful influence|~a serious weakness|~a strict requirement|~a passing fashion
forefront|n4|*|the leading position|!the last position|~the central office|~the opposing side
forum|n4|l:global,international,regional,world,public,online,discussion,provide,useful & !w:rome,roman ; p:for & !w:rome,roman|a place for discussion|~a code of conduct|~a system of payment|~a source of income
foundation|n4|p:of,for & p:of>democracy,society,peace,relationship,law,growth,system,success,stability ; l:lay,solid,firm|a solid basis|=a charitable body|~a rival claim|~a final result
fracture|n5|!w:bone,leg,skull,rib,hip,arm,wrist,hospital,ankle,foot,doctor,injury,rock|a split|~an alliance|~a crime|~a delay
framework|n4|l:legal,agreement,policy,regulatory,institutional,constitutional,democratic,international,political,clear,negotiating,existing,framework ; f:agreement,deal ; p:for|a basic structure|~a final decision|~a detailed history|~an opening speech
fray|n5|*|the struggle|~the audience|~the leadership|~the celebration
frenzy|n3|*|wild excitement|~deep sorrow|!perfect calm|~growing uncertainty
friction|n5|p:between,with & !w:heat,surface,brake,wheel,object,motion,drag,speed ; l:trade,cause,political,diplomatic,growing,source & !w:heat,surface,brake,wheel,object,motion,drag,speed|bad feeling|~close contact|~hard work|~slow growth
fringe|n5|l:political,far-right,lunatic,right-wing,extremist,radical & !w:festival,theatre,hair & !f:benefit,benefits|an extreme group|!a central group|~a wealthy group|~a youth group
front|n5|l:economic,domestic,political,diplomatic,foreign,legal,environmental,many,several,policy,social,both & !f:of,line,door,page & !l:united,popular,national,home|a field of activity|=a line of battle|=a false appearance|~a change of plan
front|n5|p:for & !p:in & !b:in & l:company,organisation,organization,as,business,group,charity & !w:war,battle|a cover for something illegal|~a rival of something illegal|!a public proof of something|~a ban on something illegal
frontier|n5|l:new,final,scientific,next,last ; p:of & p:of>science,knowledge,technology,medicine,research|a limit of what is known|~a rule that must be kept|~a theory now abandoned|~a tool in common use
fruit|n5|p:of & p:of>labour,labor,effort,success,research,work,victory,growth,development,prosperity & !w:eat,vegetable|good results|~first steps|~high costs|~hidden causes
fulcrum|n5|*|the point on which all depends|~the point that matters least|~the start of a long change|~the limit of what is allowed
furore|n4|*|a public outcry|!a general calm|~a long legal battle|~a private feud
gap|n2|l:gender,pay,wage,wealth,income,trust,generation,skill,attainment,achievement,funding,credibility,technology,growing,widening,narrow,knowledge,budget,widen & !p:in|a difference|~a struggle|~a similarity|~a limit
gathering|n2|l:mass,public,large,social,illegal,political,family,religious,international,annual,ban & !l:intelligence,information,evidence & !p:of>information,intelligence,evidence|a meeting of people|~a protest by people|~a march of people|~a vote by people
gaffe|n4|*|an embarrassing mistake|~an angry reply to critics|~a clever answer|~a deliberate insult
gamble|n3|l:political,huge,big,risky,high-stakes,calculated,strategic & !w:casino,bet,lottery|a risk|~a trick|~a promise|~a compromise
game|n4|l:blame,political,waiting,zero-sum,endgame & !w:team,player,league,match,video,chess|a clever way of acting|~a rule for fair dealing|~an act of kindness|~a public debate
gauge|n4|p:of|a measure|~a cause|~a defender|~a change
gear|n3|l:riot,military,combat,protective,safety,fishing,camping,body,full,diving,tactical|equipment|~training|~formation|~tactics
gesture|n4|l:goodwill,symbolic,political,humanitarian,grand,conciliatory,friendly,empty,diplomatic,peace,kind & !w:hand,finger,arm ; p:of & !l:facial,hand & !w:hand,finger,arm|an act that shows a feeling|=a movement of the hand|~a word spoken in anger|~a demand backed by force
ghetto|n3|*|a poor, crowded district|~a secret meeting place|~a new business centre|~a guarded rich suburb
gist|n4|*|the main point|~the exact words|~the final part|~the hidden aim
glimpse|n4|*|a brief look|~a long study|~a false picture|~a clear warning
glut|n4|*|a supply that is too large|!a supply that is too small|~a supply that has gone bad|~a supply that is kept secret
grapevine|n5|b:the & !w:wine,grape,vineyard|informal talk|~written orders|~press reports|~secret files
grasp|n4|p:of & p:of>issue,detail,subject,problem,policy,fact,reality,history,situation,economics,language ; l:firm,good,poor,intellectual,limited|understanding|~strong influence|!ignorance|~interest
grassroots|n4|*|the ordinary members|!the top leaders|~the paid staff|~the first founders
gravity|n5|p:of & p:of>situation,crime,problem,crisis,threat,offence,offense,charge,allegation,moment,matter,challenge|seriousness|=weight|~unfairness|~suddenness
grievance|n4|*|a cause for complaint|~a reason for pride|~a demand for payment|~a feeling of guilt
grip|n4|l:tighten,loosen,iron,strengthen,weaken,tight,vice-like,vice ; p:on & p:on>power|control|~attack|~claim|~dependence
gridlock|n4|l:political,legislative,partisan,congressional,washington,congress|a state of no progress|~a time of rapid change|~a period of unrest|~an abuse of power
grounds|n4|l:on & f:of,that & !w:school,palace,castle,garden,fairgrounds,burial,hunting,training,proving ; f:for & !l:on & !w:school,palace,castle,garden,fairgrounds,burial,hunting,training,proving ; l:humanitarian,legal,medical,compassionate,moral,religious,constitutional & !w:school,palace,castle,garden,fairgrounds,burial,hunting,training,proving|reasons|=areas of land|~limits|~methods
groundwork|n4|*|preparation|~payment|~permission|~final completion
guise|n4|*|a false appearance|~a legal right|~a strong influence|~an honest reason
gulf|n4|p:between & !w:mexico,oil,persian,sea,coast|a wide difference|!a close similarity|~a long struggle|~a fair exchange
hallmark|n5|!w:silver,gold|a typical feature|~a very rare exception|~a hidden fault|~a final stage
hands|n4|l:into,fall,wrong,private,foreign,enemy & p:of ; l:wrong,private,foreign,enemy,government|control|~debt|~markets|~prison
handicap|n4|!w:golf,disabled,horse,race,racing|a disadvantage|~a reward|~a requirement|~a strength
handout|n4|!w:pamphlet,brochure,leaflet,photo|a free gift|~a fair wage|~a bank loan|~a tax bill
harbinger|n5|*|a sign of what is to come|!a memory of what is past|~a cause of what has happened|~a defence against change
hardship|n3|*|severe difficulty|~sudden danger|~hard labour|~deep loneliness
hardliner|n4|*|a person who refuses to compromise|!a person who seeks a middle way|~a person who keeps changing sides|~a person who works behind the scenes
haven|n4|l:safe,tax,investment & !w:ship ; p:for & !w:ship|a place of safety|~a place of work|!a place of danger|~a place of worship
havoc|n3|*|great damage|~great fear|~great anger|~great expense
headway|n4|*|progress|~trouble|~mistakes|~plans
headwinds|n5|!w:bike,bicycle,hill,cyclist,sail,plane,flight,fly,pilot,ship,runner|difficulties|~advantages|~sudden changes|~rumours
heart|n3|p:of & p:of>matter,problem,debate,dispute,issue,crisis,question,conflict,argument,controversy,scandal & !w:attack,disease,patient,surgery|the most important part|~the most recent part|~the most hopeful part|~the most painful part
heartland|n4|*|a central area|~a border area|~a deserted area|~a wealthy area
heed|n4|l:pay,take|attention|~respect|~advantage|~offence
hegemony|n4|*|leadership over others|~equality with others|~dependence on others|~agreement with others
height|n3|p:of & p:of>war,crisis,season,power,summer,fame,conflict,protest,pandemic,success,empire,popularity,career,boom,campaign,tension|the strongest point|~the earliest stage|!the lowest point|~the final days
heyday|n4|*|a time of greatest success|~a time of slow decline|~an early stage of growth|~a period of strict rule
hiatus|n4|*|a pause|~a change|~a success|~a dispute
hiccup|n4|!w:drink,throat,burp|a small problem|~a total failure|~a strange idea|~a long wait
hindsight|n4|*|understanding after an event|!knowledge before an event|~regret about an event|~interest in an event
hinterland|n4|*|an inland area|~a coastal area|~a disputed area|~a foreign area
hostage|n4|p:to & !w:kidnap,kidnapper,gunman,militant,captor,free,release,hold,held,take|one controlled by something|~one protected by something|~one opposed to something|~one ignorant of something
hotbed|n5|*|a place where something thrives|~a place where something is banned|~a place where something is stored|~a place where something is unknown
hub|n4|!w:wheel,bike,ethernet,network,led,cable,port,device,electronic,switch,router,box|a busy centre|~a quiet place|~a distant point|~a new market
hue|n5|p:and & r:cry|protest|~respect|~support|~surprise
hunt|n2|p:for & !w:animal,deer,fox,hunter,whale|a search|~a plea|~a reward|~a contest
hurdle|n4|!w:race,jump,athlete,runner,olympic,track,metre|an obstacle|~an opponent|~a purpose|~a shortcut
hype|n4|*|exaggerated publicity|~strict secrecy|~unfair criticism|~honest advice
hypocrisy|n4|*|claiming beliefs one does not act on|~refusing to say what one believes|~changing one's beliefs too often|~forcing one's beliefs on others
ideology|n4|*|a set of political beliefs|~a system of government|~a history of a people|~a plan for an election
impasse|n4|*|a state of no progress|~an abrupt change|~a state of war|~a state of calm
impediment|n4|*|an obstacle|~an addition|~an objection|~an improvement
imperative|n4|*|something that must be done|!something left to choice|~something that is not allowed|~something done too late
impetus|n4|*|a driving force|~a delaying action|~an immediate result|~a lasting effect
implication|n4|l:political,serious,security,important,profound,far-reaching,wider,economic,legal,major,global,ethical,broader,huge ; p:for,of|a likely effect|~a hidden cause|~a shared aim|~a possible error
impunity|n4|*|freedom from punishment|!certainty of punishment|~freedom of speech|~lack of evidence
incentive|n4|*|a reason to act|~a right to act|!a warning not to act|~a plan of action
inception|n4|*|the beginning|~the high point|~the failure|~the purpose
inclination|n4|!w:component,angle,slope,vertical,horizontal,axis,orbit|a wish|~a duty|~a reason|~a chance
incursion|n4|*|a sudden entry by force|~a careful search for facts|!a peaceful withdrawal|~a threat of a later attack
indictment|n5|p:of & p:of>policy,system,society,government,failure,way,leadership,state,war,industry,politics,country & !w:court,jury,prosecutor|a sign that something is bad|!a proof that something works|~a reason why something began|~a hope that something will end
indictment|n4|w:court,jury,prosecutor,charge,judge,federal,trial,lawyer,criminal|a formal charge|~a final verdict|~a prison term|~a witness's story
inertia|n5|l:political,bureaucratic,institutional,government,policy,legislative,official,administrative & !w:physics,mass,motion,galileo,air,velocity,friction,object|lack of will to act|!eagerness to act|~lack of time to act|~freedom to act
infamy|n4|*|lasting shame|~great danger|!high honour|~deep regret
influx|n4|*|an arrival of many|!a departure of many|~a shortage of many|~a protest by many
infringement|n4|*|a breaking of a right or rule|~a making of a law or rule|~a defence of a right or rule|~a study of a law or rule
inroads|n4|*|progress|~retreat|~enemies|~mistakes
insight|n4|*|a clear understanding|~a strong opinion|~a very serious mistake|~a lucky guess
installation|n4|l:military,nuclear,oil,missile,energy,enemy,naval,key & !w:software|a site with equipment|~a group of officials|~a method of defence|~a source of danger
instance|n2|l:in,this,many,several,every,rare,some & !b:for & !b:first|an example|~an exception|~an excuse|~a reason
instrument|n4|l:policy,legal,diplomatic,political,blunt,effective & !l:financial & !w:music,play,orchestra ; p:of & p:of>power,policy,state,control,foreign,repression,war,diplomacy,change,government & !w:music,play,orchestra|a means|~a result|~a cause|~an enemy
insurgency|n4|*|an armed rebellion|~a peaceful protest|~a foreign invasion|~an election campaign
integrity|n4|l:territorial,structural|wholeness|=honesty|~safety|~importance
integrity|n4|l:personal,moral,journalistic,academic,man,woman,electoral,professional,scientific,election,artistic,artist & !l:territorial|honesty|=wholeness|~bravery|~intelligence
intelligence|n4|l:military,western,american,british,foreign,russian,israeli,share,gather,national,counter,german,us,pakistani,faulty ; f:agency,service,official,community,report,officer,gathering,committee,chief,sharing,director,source,operation,analyst,network,agent|secret information|=quickness of mind|~official praise|~great strength
interest|n4|l:national,vested,self,strategic,best,commercial,corporate,mutual,legitimate,core,competing & !r:rate,rates & !p:in & !f:group,groups|a benefit or advantage|=a feeling of curiosity|=a charge for a loan|~a matter of law
interest|n2|f:rate,rates,payment,payments ; l:pay,compound,annual & !p:in & !f:group,groups|the cost of borrowing|=the wish to learn|=the benefit to someone|~the total of all debts
interlude|n4|*|a short period between others|~an unexpected ending|~a long time without change|~an important first stage
interplay|n4|*|an effect on each other|~a contest with each other|~a likeness to each other|~a lack of contact
intervention|n3|l:military,humanitarian,foreign,state,government,armed,direct,outside,western,russian,nato,medical,american,us,international ; p:in,by|an act of stepping in|!an act of keeping out|~an act of giving in|~an act of speaking out
issue|n1|l:political,key,social,major,security,sensitive,important,controversial,raise,address,environmental,core,contentious,central,economic,complex,border,domestic,wedge,moral,thorny,burning,hot,big,immigration,abortion,health,climate & !w:journal,magazine,newspaper,edition,stamp ; p:of & !l:latest,new & !w:journal,magazine,newspaper,edition,stamp|a matter for discussion|~a result of discussion|~a group with one view|~a rule agreed by all
jeopardy|n4|!l:double|danger|~doubt|~debt|~disorder
jitters|n4|*|nervous feelings|~bitter quarrels|~sudden rises|~careless mistakes
jolt|n5|!w:bus,train,car,earthquake,quake,electric,head,body,brain|a sudden shock|~a slow decline|~a small reward|~a fair warning
judgment|n4|l:good,poor,sound,better,use,exercise & !t:judgments & !w:court,judge,appeal,ruling|the ability to decide well|=the decision of a court|~the wish to please others|~the skill of speaking well
juggernaut|n5|*|a force too strong to stop|~a problem too old to solve|~a firm too poor to survive|~a plan too bold to succeed
juncture|n4|*|a point in time|~a cause of delay|~a level of success|~a place of safety
jurisdiction|n4|*|legal power|~legal advice|~public duty|~prior knowledge
key|n2|p:to & p:to>success,peace,victory,understanding,future,growth,solution,survival,win,problem,happiness & !w:door,lock|what makes success possible|~what puts success in danger|~what explains the long delay|~what earns the most praise
landmark|n4|l:historic,famous,cultural,iconic,city,local & !f:ruling,decision,case,deal,agreement,study,law,legislation|a well-known place|~a crowded market|~a new building|~a ruined monument
landscape|n4|l:political,media,economic,legal,changing,social,cultural,competitive,digital,electoral,security,religious,financial,global,strategic,retail|the general situation|~the recent history|~the main problem|~the government's policy
landslide|n4|l:victory,win,election,electoral,won ; w:election,vote,poll,party & !w:flood,rain,mud,road,rescue,killed,storm,rock,earthquake|an easy win by a large majority|=a sudden fall of earth and rocks|~a result that both sides dispute|~a loss of seats by every party
lapse|n4|p:of,in & !p:of>time|a temporary failure|~a deliberate crime|~a gradual change|~a great improvement
largesse|n4|*|generosity|~influence|~cruelty|~wastefulness
latitude|n5|!w:degree,longitude,north,south,map,equator,temperature,climate,sun|freedom of choice|~strictness of rule|~length of service|~breadth of knowledge
laurels|n5|*|past success|~good luck|~rich friends|~firm promises
layer|n4|p:of & p:of>complexity,bureaucracy,meaning,protection,security,government,management,society,uncertainty,secrecy,administration|a level|~a form|~a lack|~a cause
leap|n4|l:technological,giant,great,huge,quantum,big & !p:of|a great advance|~a sharp fall|~an early attempt|~a close contest
new lease (of/on) life|pnf4|*|a fresh chance to succeed|~a longer time to pay back|~a safer place to stay|~a better-paid position
legacy|n4|l:political,lasting,leave,colonial,presidential,soviet,historical,toxic,cultural,olympic,enduring,bitter,economic ; p:of & p:of>war,conflict,slavery,colonialism,past,year,empire,apartheid,racism,violence,occupation,president|something left from the past|~something planned for later|~something borrowed from abroad|~something kept from the public
legitimacy|n4|*|rightful standing|~wide popularity|~military strength|~financial backing
length|n3|l:great,extraordinary,such,extreme,any & t:lengths|effort|~delay|~distance|~expense
leverage|n5|!w:debt,lever,loan,bank,ratio|power to influence|~need to borrow|~duty to explain|~time to decide
liability|n4|l:political,electoral,become,big,major,huge & !w:insurance,legal,court,tax,damages|a cause of difficulty|~a source of great strength|~a matter of duty|~a reason for hope
lifeblood|n5|*|what something most needs|~what something costs|~what something produces|~what something replaces
lifeline|n5|*|something that gives needed help|~something that limits freedom|~something that warns of danger|~something that links two places
limbo|n5|*|a state of uncertainty|~a place of comfort|~a place of safety|~a state of isolation
limelight|n5|*|public attention|~private life|~political office|~financial gain
line|n4|!t:lines & a:hard,tough,official,firm,harder,tougher ; v:toe & !l:phone,front,railway|a stated policy|=a fixed limit|=a row of people|~a false report
link|n1|p:between,to,with & !w:internet,upload,online,click,website,web,url,chain|a connection|~a difference|~a quarrel|~a border
litany|n5|p:of|a long list|~a short note|~a strong defence|~a fair summary
logjam|n5|!w:river,timber|a complete block|~a rapid change|~a very close contest|~a serious mistake
loophole|n4|*|a gap in a law|~a breach of a law|~a change to a law|~a reason for a law
lull|n4|*|a quiet period|~a busy period|~a sudden burst|~a final stage
lynchpin|n5|*|the part on which all depends|~the part that is least needed|~the part that costs the most|~the part that was added last
linchpin|n5|*|the part on which all depends|~the part that is least needed|~the part that costs the most|~the part that was added last
machinery|n5|l:state,political,government,party,propaganda,administrative ; p:of & p:of>government,state,justice,party,power|an organised system|~a legal principle|~a public promise|~a natural weakness
magnet|n5|p:for & !w:metal,iron,magnetic|something that attracts|~something that protects|~something that divides|~something that repels
mainstay|n5|*|the chief support|~the latest fashion|~the least useful part|~the strongest opponent
mainstream|n4|*|what most people think or do|~what most people object to|!what few people think or do|~what people used to believe
makeup|n5|l:ethnic,genetic,racial,political,demographic,chemical ; p:of|the parts that form the whole|~the rules that govern the whole|~the size of the whole group|~the part that is most seen
makings|n4|*|the needed qualities|~the usual weaknesses|~the public support|~the final stages
malaise|n5|*|a feeling that things are wrong|~a hope that things will change|~a fear of foreign influence|~a time of armed conflict
mandate|n4|l:popular,electoral,clear,un,political,strong,win,democratic,peacekeeping,security,extend,legal,constitutional,people,voter,fresh ; f:to ; p:for|authority to act|~refusal to act|~enough time to act|~reason to act
maneuver|n4|l:political,legal,parliamentary,diplomatic,procedural,tactical|a clever move|~a foolish mistake|~a formal rule|~a public protest
manoeuvre|n4|l:political,legal,parliamentary,diplomatic,procedural,tactical|a clever move|~a foolish mistake|~a formal rule|~a public protest
mantle|n5|p:of & p:of>leadership,leader,power,president & !w:earth,crust ; l:take,inherit,assume & !w:earth,crust|an important role|~a large fortune|~a heavy debt|~a family name
mantra|n5|*|a phrase often repeated|~a secret rarely shared|~a rule strictly kept|~a promise soon broken
margin|n3|l:narrow,wide,slim,vote,winning,thin,large,comfortable,slender,percentage,victory & !f:of & !w:profit,operating ; p:of & p:of>victory,vote|a difference in number|=a strip along a page|~a mistake in counting|~a limit in time
margin|n3|p:of & p:of>society & t:margins|outer edges|~basic rules|~main groups|~ruling classes
mark|n4|l:leave,make,indelible,lasting & !f:of & !w:wash,stain,skin,ink,image,plate|a lasting effect|~a serious mistake|~an early start|~a strong argument
market|n1|l:labour,housing,property,job,labor,stock,bond,financial,energy,global,oil,free,emerging,world,black,currency,art,credit,single,export|the buying and selling of something|~the making of something new|~the cost of living in most places|=an open place full of stalls
martyr|n3|*|a person who dies for a belief|!a person who gives up a belief|~a person who kills for a belief|~a person who spreads a belief
mass|n3|f:protest,grave,shooting,unemployment,demonstration,arrest,surveillance,killing,movement,migration,market,transit,destruction,appeal,extinction,gathering,evacuation,casualty,murder,hysteria,incarceration,exodus,rally,deportation,vaccination,strike,layoff,support,detention,atrocity,poisoning|involving large numbers|~carried out in secret|~going on for a long time|~ordered by those in power
matter|n1|l:private,internal,serious,urgent,domestic,legal,whole,personal,constitutional,family,complex,settle,simple,subject,different ; p:of & !p:of>particle,course,fact,time,life,hour,day,week,minute,month,year,second,luck & !w:physics,dark,grey,gray,organic,particle|a subject or affair to deal with|~a long quarrel between two sides|~a rule that everyone must keep|~a secret that must be kept
means|n3|p:of & !b:no,all,by ; l:peaceful,effective,legal,only,other,diplomatic,democratic,use,any,military,same,political & !l:private,no,all|a way of doing something|=the money for doing something|~a reason for doing something|~a result of doing something
means|n3|l:limited,modest,beyond,within,independent,private,live,living|money or income|=ways or methods|~rights or powers|~needs or wishes
measure|n3|l:austerity,security,emergency,safety,precautionary,take,preventive,tough,protective,economic,temporary,legislative,new,strict,drastic,health,retaliatory,extreme,desperate,disciplinary,confidence-building,cost-cutting,similar,stimulus,special,introduce,punitive,extraordinary,anti-terrorism,quarantine,lockdown & !l:ballot ; f:to & !l:ballot|an action taken to achieve something|=a standard for judging something|~a reason given for doing something|~a warning that something bad may happen
measure|n4|b:a & !l:as,be,become & p:of & p:of>success,independence,control,stability,peace,autonomy,justice,protection,calm,truth,freedom,comfort,respect,relief,responsibility,order,hope|a certain amount|~a full guarantee|=a way of judging|~an early sign
medium|n3|t:medium,mediums & w:paint,artist,television,film,art,communication,print,radio,photography,language & !l:small,small-,happy|a form used for expressing ideas|~a place where works are shown|~a person who pays for works of art|~a group that judges new works
merit|n3|p:of & !p:of>order ; l:case,own,artistic,scientific,literary,based,legal,academic|good quality or worth|~rank or long experience|~fame or wide popularity|~cost or difficulty
milestone|n4|!w:roadside|an important event in a development|~the planned end of a development|~an unexpected delay in a development|~a hard test of someone's skills
minefield|n4|!w:mine,explode,soldier,landmine,laid,border,clear|a subject full of hidden dangers|~a source of great wealth for all|~a quarrel that nobody can settle|~a subject that few people know
mire|n5|!w:mud,horse,boot,field,bog,swamp,wet|a difficult and unpleasant situation|=a long stretch of soft and wet ground|~a sudden and unexpected change|~a long and heated discussion
misgiving|n4|*|a feeling of doubt or worry|~a feeling of anger or envy|~an error in judging others|~a strong wish to be left in peace
mob|n3|l:angry,lynch,violent,pro-trump ; p:of & p:of>people,youth,supporter,protester,men,man,rioter,villager|a large violent crowd|=a secret criminal group|~a trained armed force|~a new political movement
model|n3|p:for & p:for>country,other,future,nation,world,democracy,reform ; l:role|an example to be followed|=a small copy of a thing|=a version of a product|~a rule that is enforced
momentum|n4|!w:angular,energy,mass,velocity,physics|growing strength or speed|~a brief moment of success|~public praise and attention|~the right time to act
monopoly|n4|!w:board,dice|sole control of something|~shared ownership of something|~great need of something|~legal protection of something
mood|n3|l:public,national,political,market,festive,popular ; p:of & p:of>public,nation,country,people,voter,electorate,crowd,time|the general feeling of people|~the usual behaviour of people|~the growing anger of people|~the private hopes of people
morale|n4|*|confidence and hope|#moral:sense of right and wrong|~discipline and order|~health and fitness
moratorium|n4|*|an official stop for a time|~a lasting ban set by law|~a public review of the rules|~a slow cut over many years
mosaic|n4|p:of & !w:tile,floor,roman,stone,glass|a mix of many different parts|~a long history of slow change|~a union of equal partners|~a struggle between rivals
motion|n5|l:no-confidence,file,court,table,pass,censure,confidence,parliamentary,impeachment,vote,oppose,support,defeat,judge,lawyer,dismiss & !w:speed,physics,wave,angular,planet,object ; f:to & !w:speed,physics,wave,angular,planet,object,direction ; p:of & p:of>confidence,no-confidence,censure|a formal proposal|=a change of place|~a final decision|~an open quarrel
mould|n5|l:break,breaking,broke,fit|usual pattern|~unwritten law|~long silence|~strict limit
mold|n5|l:break,breaking,broke,fit|usual pattern|~unwritten law|~long silence|~strict limit
mouthpiece|n5|!w:telephone,phone,trumpet,instrument,sound,breathe,smoke,speak,recorder|a voice for someone else's views|!a critic of someone else's views|~a source of secret information|~a leader with many followers
move|n1|f:to ; l:bold,unprecedented,latest,controversial,surprise,first,political,rare,risky,unusual,welcome,criticise,condemn,smart,strategic & !w:house,chess|an action taken for a purpose|~a rule made for everyone|~a promise that is made in public|~a wish that is kept secret
muscle|n4|l:military,political,economic,flex,financial,diplomatic,industrial & !w:body,fat,exercise,injury|power to get results|~willingness to help others|~lack of experience|~need of protection
myriad|n3|*|a very great number|~a confusing mixture|~a steady increase|!a carefully chosen few
myth|n4|l:popular,common,dispel,debunk,urban,perpetuate,explode ; r:that & !w:greek,god,roman,hero|a belief that is widely held but false|=a story that is told about old heroes|~a hope that is shared by many people|~a fact that is known to very few people
narrative|n4|l:political,official,national,dominant,media,false,counter,popular,public,historical,government,simple,prevailing|a way of presenting events|~an exact record of past events|~a plan for coming events|~a cause of certain events
necessity|n2|*|something that is needed|~something that is costly|~something that is allowed|~something that is hoped for
neglect|n3|*|lack of proper care|~lack of enough money|~harm done on purpose|~lack of new ideas
negligence|n4|*|failure to take proper care|~refusal to follow an order|~failure to tell the whole truth|~intention to do others harm
nemesis|n4|*|a rival that is hard to beat|!a friend that can be relied on|~a leader that many people fear|~a partner that asks too much
nightmare|n3|l:logistical,bureaucratic,worst,legal,economic,living,political,humanitarian ; f:scenario|a very bad situation|~a very long delay|~a very rare event|~a very common problem
nod|n5|l:get,receive,win,won & !w:oscar,emmy,nomination,grammy,award,golden,nominee,tony,bafta,head|approval|~payment|!criticism|~a reminder
norm|n3|*|what is usual or accepted|~what is planned for the future|~what is written in the law|~what is best or most wanted
note|n4|l:sour,positive,high,optimistic,hopeful,cautious,sombre,discordant,strike|a tone or feeling|~a piece of advice|~a reason or excuse|=a short message
notion|n3|*|an idea or belief|~a fact or proof|~a long-held custom|~a wish or hope
nuance|n4|*|a slight but important difference|~a strong feeling of anxiety and doubt|~a slip that changes the meaning|~a simple and direct message
oath|n3|l:take,took,under,swear,sworn,office,presidential,hippocratic,allegiance,administer|a solemn promise|~a signed statement|~a public speech|~an official order
objective|n2|*|an aim or goal|~a way or method|~a fear or worry|~a rule or limit
obstacle|n2|!f:course|something that stands in the way|~something that leads to success|~something that needs more time|~something that is often forgotten
odds|n4|l:long,beat,defy,increase,better,improve,shorten,slim & !w:casino,gambling,bookmaker,bet ; r:that & !b:at & !w:bookmaker,bet|chances that something will happen|~reasons why something happens|~rules on how something is done|~demands that something be changed
offence|n3|l:criminal,serious,sexual,commit,federal,first,minor,drug,capital,driving,public,impeachable,punishable,terrorism,terror|a crime|~a charge|~a trial|~a threat
offense|n3|l:criminal,serious,sexual,commit,federal,first,minor,drug,capital,driving,public,impeachable,punishable,terrorism|a crime|~a charge|~a trial|~a threat
offensive|n3|l:military,major,launch,ground,rebel,government,spring,army,russian,joint,air,winter & !l:charm,diplomatic ; p:against,on & !l:charm,diplomatic|a planned attack|!a planned withdrawal|~a training exercise|=an insulting remark
office|n2|l:take,leave,public,term,hold,run,elected,high,political,second,oath,elect,enter,abuse,presidential,re-election,year,seek,sworn,remove,from,first & !w:desk,building,floor,staff,door|an official position of power|=a building used by the state|~a promise made to all the voters|~a meeting of the government
offshoot|n4|*|something that grew out of another|~something that opposes another|~something that copies another|~something that came before another
onslaught|n4|*|a violent attack|~a sudden retreat|~a final warning|~a slow decline
onus|n4|*|the responsibility|~the final decision|~the advantage|~the suspicion
opening|n4|p:for,to & l:diplomatic,provide,create,political,see,give,offer,possible & !w:ceremony,museum,shop,night|a good chance|=a first meeting|~a clear warning|~a strict rule
order|n3|l:world,international,global,liberal,constitutional,existing,old,post-war,rule-based,social & !l:court,executive,tall & !t:orders & !b:in|a way in which things are arranged|~a promise made by several states|=a command from someone in power|~a list of things to be done first
order|n2|l:court,executive,restraining,evacuation,presidential,judge,issue,sign,stay-at-home,deportation,removal,military,obey,direct & !w:restaurant,menu & !b:in|an official command|~an official report|~a friendly request|~a written agreement
organ|n4|l:state,party,government,press,judicial,official,security,administrative & !w:heart,liver,kidney,transplant,donor ; p:of & p:of>state,party,government,power|an official body or newspaper|~a private firm or charity|~a secret rule or written agreement|~an enemy or critic abroad
outbreak|n2|p:of ; l:disease,measles,cholera,ebola,virus,coronavirus,initial,flu|a sudden start of something bad|~a likely cause of something bad|~a public warning of something bad|~a small risk of something bad
outcry|n3|*|strong public protest|~deep public sorrow|~growing public suspicion|!loud public praise
outlay|n4|*|money spent|!money earned|~money promised|~money owed
outlet|n4|l:news,media,press,online,state-run|a newspaper, website or broadcaster|~a reporter, editor or photographer|~a report, interview or article|=a shop that sells goods cheaply
outlet|n4|p:for & p:for>anger,frustration,energy,grievance,emotion,feeling,creativity|a way of expressing something|~someone to blame for something|~a way of hiding something|~a reason for feeling something
outlook|n3|l:economic,growth,bleak,global,uncertain,grim,market,gloomy,poor,inflation ; p:for|what is likely to happen|~what has already happened|~what people are afraid of|~what the experts advise
outpost|n4|*|a small place far from the centre|~a large place near the capital|~a place where few are allowed|~a camp that has long been given up
outrage|n2|l:public,international,spark,cause,moral,express,widespread,provoke,popular|great anger|~great fear|~great sorrow|~great surprise
output|n2|l:economic,oil,industrial,factory,agricultural,manufacturing,global,cut,crude,steel,energy,total,coal|the amount produced|~the amount sold abroad|~the amount saved up|!the amount used up
outset|n3|*|beginning|~outside|~top level|~last minute
oversight|n4|l:congressional,parliamentary,civilian,judicial,independent,regulatory,public,proper,democratic,lack,committee,government,financial,international,legislative,board & !b:an ; p:of,over & !b:an & !l:simple,mere|official checking of something|=failure to notice something|~public support for something new|~full ownership of something
oversight|n5|l:simple,mere,unfortunate,administrative & !l:congressional,parliamentary,lack|a careless mistake|=a careful check|~a deliberate lie|~an unfair decision
overture|n5|l:peace,diplomatic,reject,make,friendly ; t:overtures|first friendly moves towards talks|~final demands before a war|~public statements of blame|~secret orders sent to a messenger
pace|n3|p:of & p:of>change,reform,growth,development,life,recovery,progress,technology,innovation,hiring,warming,vaccination ; l:rapid,fast,slow,steady,slowest,fastest|speed|~cost|~scale|~aim
package|n4|l:aid,stimulus,rescue,bailout,austerity,reform,economic,relief,sanctions,measures,financial,benefits,legislative,spending ; p:of & p:of>measure,reform,law,sanction,aid,bill,proposal,cut|a group of steps offered together|~a sum of money paid back slowly|~a list of demands made by workers|~a single promise made in public
pall|n5|p:over & !w:smoke,coffin,dust,ash ; l:cast & !w:smoke,coffin,dust,ash|a feeling of gloom|~a feeling of anger|~a feeling of guilt|!a feeling of relief
panacea|n4|*|a cure for everything|~a cure that comes too late|~a danger to everyone|~a step in the right direction
panel|n3|l:un,advisory,judge,expert,independent,government,three-judge,review,international,appeal,senate,house,intergovernmental,federal,congressional,judging ; p:of & p:of>expert,judge,scientist,adviser & !l:solar|a group chosen to advise or judge|~a person chosen to lead all the others|~a report written by experts|~a list of things to decide
paradigm|n4|*|a model or way of thinking|~a puzzle with no answer|~a mistake in thinking|~a short period of great change
paradox|n4|*|a thing that seems to contradict itself|~a thing that has been proved beyond doubt|~a thing that everyone has forgotten|~a thing that nobody dares to say
parallel|n4|p:between,with,to ; l:draw,historical,striking|a likeness|~a lesson|~a conclusion|!a distinction
pariah|n4|*|one who is rejected by others|!one who is admired by others|~one who is ruled by others|~one who owes money to others
parity|n4|*|equality|~progress|~stability|~freedom
parlance|n4|*|way of speaking|~way of thinking|~point of view|~set of rules
party|n4|l:warring,injured,guilty,contracting,concerned ; p:to & p:to>conflict,agreement,treaty,dispute,convention,talk,negotiation,war,deal|a side in a legal matter|=a celebration with guests|=a political group|~a judge of a dispute
patchwork|n4|p:of & !w:quilt,fabric,cloth,sew|a mix of many different pieces|~a plan that covers every single case|~a repair that will not last|~a large gap left in the rules
patronage|n4|*|support given by a powerful person|~pressure put on a powerful person|~trust placed in a powerful person|~criticism of a powerful person
peak|n2|l:reach,price,highest,infection & !w:mountain,climb,snow,metre,everest,hill,wave,sine ; p:of & !w:mountain,climb,snow,metre,everest,hill,wave,sine|the highest level|~the first increase|~the average level|~the expected level
penchant|n4|*|a strong liking|!a strong dislike|~a rare talent|~a strict rule
perch|n5|l:lofty,comfortable,knock & !w:bird,branch,tree,nest|high and safe position|~well-paid profession|~early lead in the contest|~long-held ambition
peril|n3|*|great danger|~great need|~great haste|~deep sorrow
perimeter|n3|w:security,fence,police,base,airport,camp,building,guard,palace|the outer edge of an area|~the main entrance to an area|~the centre of an area|~the whole surface of an area
perk|n4|*|an extra benefit of a job|~a hidden duty of a job|~the yearly pay for a job|~a minor drawback of a job
perspective|n4|l:different,historical,global,new,broader,political,economic,international,human,legal,wider,military|a way of looking at something|~a reason for doing something|~a plan for changing something|~a result of doing something
pessimism|n3|*|belief that things will go badly|!trust in a better future|~anger at those in power|~refusal to change one's own mind
petition|n3|!w:court,judge,bankruptcy,supreme,asylum,lawyer,attorney,writ,habeas|a written request signed by many people|~a public meeting attended by many people|~a signed agreement of many people|~a vote in which many people took part
phenomenon|n3|*|something that is seen to happen|~something that is about to end|~something that nobody can prove|~something that causes great harm
picture|n3|l:bigger,clear,bleak,grim,paint,overall,complete,rosy,full,mixed,complex,economic,emerging,accurate,gloomy & !w:photo,photograph,photographer,camera,artist,museum,film,painting,painter|an idea of how things are|~a plan of what to do next|~a cause of what happened|=an image of a person or place
pillar|n4|p:of & p:of>society,community,economy,policy,strategy,state,democracy,islam,regime,establishment ; l:key,central,main,three & !w:stone,temple,marble,roof|a main support|~a final aim|~a weak point|~a typical example
pinnacle|n5|p:of & !w:mountain,church,rock,tower|the highest point of success|~the first sign of success|~the chief reason for success|~the hidden cost of success
pitfall|n4|*|a hidden danger or difficulty|~a sudden loss of money|~a mistake made long ago|~a rule that is very hard to keep
plateau|n5|!w:mountain,tibetan,high,land,hill|a level that stays the same|!a level that keeps on rising|~a target that was missed|~a limit set by law
platform|n4|l:party,political,campaign,democratic,republican,election,policy,run,anti-immigration,populist & !w:train,station,digital,online,oil,media|a set of stated aims|=a raised floor or stage|=a computer system|~a group of voters
plea|n4|p:for & !f:bargain,deal,agreement & !w:guilty,court,plead ; l:desperate,impassioned,emotional,urgent & !w:guilty,court,plead|an urgent request|~a sharp warning|~a sincere apology|!a firm refusal
plea|n4|l:guilty,innocent,enter,not ; f:bargain,deal,agreement|an answer to a criminal charge|=an urgent request for some help|~a judge's final decision|~a sentence of several years
pledge|n2|*|a serious promise|~a serious doubt|~a final decision|~a polite request
plight|n4|*|a sad or difficult situation|#flight:a long or costly journey|~a secret or dangerous plan|~a fair and reasonable demand
ploy|n4|*|a clever trick|~a sincere offer|~a bold threat|~a final effort
plot|n4|l:foil,terror,assassination,terrorist,coup,bomb,uncover,alleged,hatch ; f:to & !w:novel,film,story,book,character|a secret plan to do harm|=a small piece of land|=the story of a novel|~an open call to arms
plunge|n2|p:in ; l:price,market,currency,stock,sharp|a sudden fall|~a slow decline|!a sudden rise|~a short pause
poise|n4|*|calm self-control|~physical strength|~quick good sense|~natural charm
polemic|n4|*|a strong attack in words|!a fair and balanced study|~a speech full of praise|~a story with a hidden moral
poll|n1|l:opinion,exit,latest,recent,national,conduct,gallup,conducted,lead,public ; f:show,suggest,find,rating & !w:station|a survey of opinion|~a debate on television|~a study of prices|~a plan for reform
polls|n2|l:go,went,going,open,close,head & !l:opinion|voting, or the places for it|=surveys of public opinion|~long talks behind closed doors|~meetings before a vote
portfolio|n5|l:ministry,cabinet,hold,minister,foreign,defence,finance,defense|a set of government duties|=a collection of shares|~a group of close advisers|~a plan for future spending
position|n4|l:negotiating,negotiation,policy,hardline,clear,common,tough,extreme,bargaining,public,soften|a view held on a question|=a rank held in public life|~a lead over one's rivals|~a right to be heard
post|n1|l:government,cabinet,ministerial,top,diplomatic,senior,vacant,resign,leave,minister,take,quit,key,teaching & !w:facebook,instagram,twitter,blog,social,media,mail,letter,goal|a job|~a law|~a vote|~a plan
posture|n5|l:military,defensive,nuclear,aggressive,tough,force,security,defence,defense|an attitude or policy|~a threat or warning|~a promise or agreement|~a weakness or fault
pragmatism|n4|*|dealing with things in a practical way|!sticking to one's principles at any cost|~telling people what they want to hear|~putting off hard decisions
precedent|n4|*|an earlier case that serves as an example|~a case that has attracted great attention|~a rule that will be made at a later time|~a case that was decided by mistake
precursor|n4|!w:catalyst,chemical,molecule,acid,gas,cell|something that comes before another|~something that takes the place of another|!something that results from another|~something that competes with another
predicament|n4|*|a difficult situation|#prediction:a guess about the future|~an important decision|~an unfair accusation
preoccupation|n4|*|a thing that fills the mind|~a thing done in spare time|~a thing planned beforehand|~a thing that is kept secret
prerequisite|n4|*|something needed first|~something likely to follow|~something agreed on|~something wanted most
prerogative|n4|*|a special right|~a heavy duty|~a personal wish|~a written rule
press|n2|l:free,local,foreign,popular,british,state,western,international,tabloid,freedom,russian,american,french,arab,german,national,financial,independent ; f:freedom,conference,secretary,release,corps,report,briefing,coverage,baron|newspapers and those who write for them|=a great crowd of people in one place|~people who read the news each day|~officials who speak for a government
pressure|n1|l:political,public,diplomatic,international,peer,mounting,increasing,economic,under,put,growing,pressure,intense,inflationary,social ; p:on & !w:steam,piston,pump,fluid,valve,air,blood,tyre,atmospheric,gas|strong influence to make someone act|~advice that is given in private|~money offered to change someone's mind|!freedom to act as one likes
pretence|n4|*|a false show|~a first attempt|~a clear warning|~a fair chance
pretext|n4|*|a false reason for acting|~a legal right to act|~a secret order to act|~a good moment for action at last
price|n4|l:political,human,terrible,ultimate ; v:pay & l:heavy ; p:of & p:of>freedom,peace,success,failure,victory,war,progress,democracy,inaction & !w:oil,house,food,stock,share|what must be suffered to get something|=the money asked for something|!what is gained by doing something|~what is promised in return for something
pride of place|px4|*|the most important position|~a strong sense of belonging|~a feeling of being superior|~an old family home
privilege|n4|!l:be,great,sheer,honour,honor & !w:honour,honor|a special right or advantage|~a secret shared by only a few|~a duty that comes with a post|~a prize won in open competition
proceeds|n4|b:the,all,any,net,sale,sales,illegal,criminal,gross & !l:which,it,law|money received from something|~money owed for something|~taxes paid on something|~goods left over from something
profile|n4|l:high,low,public,raise,international,political,keep,raised,global,higher & !w:facebook,linkedin,page,online|amount of public attention|~level of personal wealth|~strength of one's support|~degree of experience
proliferation|n4|*|a rapid increase in number|~a gradual loss of quality|~a sudden change of kind|~a strict limit on the number
promise|n4|l:show,great,hold,early,much & !f:to & !l:campaign,election,broken,keep,break|signs of future success|~signs of weakness|=intention to keep one's word|~courage in hard times
proponent|n4|*|a supporter|~a critic|~an expert|~an inventor
propaganda|n3|*|one-sided information spread to influence people|~personal information collected about people|!balanced information given to teach people|~secret information hidden from most people
prospect|n4|p:of,for ; l:economic,job,career,election,growth,bleak,future,better|a chance that something will happen|~a fear that something will happen|~a plan to make something happen|~a proof that something has happened
protagonist|n4|*|a leading figure in events|~a fierce opponent of change|~a neutral judge of events|~an eyewitness of events
protocol|n4|l:diplomatic,break,breach,royal,presidential,strict & !w:kyoto,internet|rules of correct behaviour|~plans for a state visit|~laws against spying|~promises of lasting friendship
provision|n4|l:key,law,controversial,constitutional,legal,bill,certain,main,treaty,constitution,specific ; p:in,of & p:of>law,act,constitution,bill,agreement,treaty,code|a section or condition of a law|~a mistake found in a law|~a case heard in court under a law|~a fine for breaking a law
proviso|n4|*|a condition added|~a reason given|~a doubt expressed|~a promise broken
provocation|n4|*|an act meant to make others angry|~an act that no one admits to|~an act of revenge on others|~an act done by mistake in great anger
prowess|n4|*|great skill|~great size|~great pride|~great effort
proximity|n4|*|nearness|~likeness|~loyalty|~usefulness
proxy|n4|f:force,group,militia,fighter|acting for another power|~hostile to every power|~hidden from the public|~trained for a short time
purge|n4|*|removing people thought disloyal|!promoting people thought loyal|~questioning people held in prison|~protecting people in danger
pursuit|n3|p:of & !w:police,car,chase,suspect|the effort to get or reach|~the fear of losing|~the right to own|~the pleasure of finding out
push|n2|p:for,to ; f:for,to,towards,back ; l:major,final,big,diplomatic,new,renewed,latest & !w:button,door|a strong effort|~a secret order|~a serious delay|~a strong warning
quagmire|n5|*|a situation hard to get out of|~a question with no clear answer|~a plan that is hard to carry out|~a fight between old friends
qualm|n4|*|a feeling of doubt|~a feeling of pride|~a feeling of envy|!a feeling of relief
quandary|n4|*|a state of not knowing what to do|~a state of great excitement|~a state of being deeply in debt|~a state of open disagreement
quarter|n5|l:some,many,certain,all,other,conservative,political,unexpected,liberal,western & t:quarters & !w:profit,sales,sale,earnings,revenue,growth,gdp,consecutive,economy|groups of people|=city districts|~published reports|=three-month periods
quest|n3|*|a long search|~a bold claim|~a strict duty|~a serious question
quota|n4|*|a fixed share or limit|~a special tax or fee|~a strict law or ban|~a final offer or payment
race|n3|l:presidential,election,senate,leadership,gubernatorial,mayoral,space,primary,governor,tight,congressional,close ; p:for & !w:horse,car,runner,marathon,cycling,bike,track|a contest for power|=a group of people by descent|~a debate between two sides|~a growth of power
racket|n4|l:smuggling,protection,extortion,drug,crime,criminal,trafficking,betting|an illegal business|~a secret society|~a secret police operation|~a dangerous rival
raft|n5|p:of & p:of>measure,reform,proposal,law,issue,sanction,change,policy,problem,new,law,rule,initiative,question|a large number|#draft:a rough version|~a small part|~a second round
ramification|n4|*|a result that follows from an act|~a witness who saw an act happen|~a law that forbids an act|~a reason given for an act
rampage|n3|*|violent and wild behaviour|~noisy but peaceful protest|~careful and secret planning|~sudden and great fear
range|n2|p:of & p:of>issue,option,product,topic,subject,opinion,view,measure,service,factor,problem,activity,people,emotion,policy,skill,source,possibility,goods,ability ; l:wide,broad,full,whole|a variety|~a summary|~a minority|~a shortage
rank|n4|t:ranks & l:swell,join,within,party,enter,unemployed,opposition|the members of a group|~the rules of a group|~the leaders of a group|~the enemies of a group
rapport|n4|*|a good understanding between people|~a secret deal between people|~a strong business link between people|!a long quarrel between people
rationale|n4|*|the reasons behind something|~the likely results of something|~the real cost of something|~the legal limits of something
ray|n4|p:of & p:of>hope,light,optimism|a small sign|~a vague memory|~a great amount|~a sudden loss
reach|n4|p:of & !l:within,beyond,out,hand ; l:global,international,extend,wide & !l:within,beyond,out & !w:hand,arm|extent of influence or power|~amount of money or land|~total length of time in office|~number of friends or allies
realm|n4|p:of & p:of>possibility,politics,science,fantasy,possible,fiction,imagination,diplomacy|an area of activity or thought|~a proof of great skill or ability|~a limit of time or space|=a country ruled by a king
rebuff|n4|*|an unfriendly refusal|~an angry complaint in public|~a second attempt|~a friendly warning
recession|n3|!w:ice,hairline|a time when the economy shrinks|~a time when prices rise quickly|~a time when taxes are raised|~a time when the state saves money
recipe|n4|p:for & p:for>disaster,success,chaos,failure,conflict,trouble,war,peace,growth,instability,unrest,happiness|a likely cause|~a clear warning|~a weak excuse|~a strong desire
reckoning|n5|l:day,final,racial,national,moral,historical,painful,face|a time of facing the results|~a time of quiet prayer|~a time of great celebration|~a time of planning for change
recognition|n4|p:of,as & l:diplomatic,international,formal,official & !l:facial,voice,speech|acceptance as lawful or real|=warm praise for work well done|~help with money or arms|~control from outside
reconciliation|n4|!w:budget,senate,bill,tax,senator|becoming friends again|~agreeing to work apart|~punishing past crimes|~remembering the dead
record|n3|l:human,criminal,track,voting,poor,safety,environmental,economic,rights,proven,good,military,bad,political,legislative & !w:sport,break,world,music,vinyl,album|facts about past behaviour|=the best result ever reached|~promises of future action|~rules that must be kept
recourse|n4|!b:have,had,has & !f:have|a way of getting help|~a duty to help others|~a share of the profits|~a reason for giving up
redress|n4|*|the putting right of a wrong|~the public discussion of a wrong|~the full story of a wrong|!the denial of a wrong
reform|n2|*|a change made to improve|~a close check on spending|~a change made by force|~a return to old ways
refrain|n4|l:common,familiar,constant,popular|a phrase often repeated|~a mistake often made|~a rule often broken|~a complaint seldom heard
refuge|n3|*|a place of safety|~a place of work|~a legal right of entry|~a period of rest
regime|n4|l:tax,inspection,sanctions,regulatory,legal,visa,inspections,trade,licensing|a system of rules|=a strict government|~a group of experts|~a period of change
reins|n4|!w:horse,rider,carriage,saddle|control|~support|~revenge|!freedom
relations|n2|l:diplomatic,trade,foreign,international,bilateral,race,normal,strained,good,restore,normalise,close,better ; p:with,between|dealings between groups or states|~quarrels between groups or states|~borders between groups or states|~contracts between groups or states
relic|n4|p:of|something left from the past|~something copied from the past|~something that people are proud of|~something planned for the future
relief|n2|l:aid,disaster,humanitarian,famine,emergency,flood,earthquake,international ; f:effort,agency,worker,supplies,operation,organization|help for those in need|=comfort after a long worry|~praise for those in charge|~work for those without jobs
reluctance|n2|*|unwillingness|!eagerness|~shyness|~carelessness
remedy|n4|p:for,to & !w:herbal,cold,natural,cough,doctor,drug,headache,pain,disease,patient ; l:legal,political,judicial,effective & !w:herbal,drug,disease,patient|a way of putting something right|~a way of putting something off|~a way of paying for something|~a way of finding out about something
remit|n4|*|the area one is responsible for|~the time allowed for a task|~the money given for a task|~the person one answers to
remnant|n4|!w:star,stellar,supernova,battery|a small part that remains|~a new part that is added|~a weak part that breaks|!a large part that is lost
remorse|n3|*|deep regret for a wrong|~fear of being punished|~surprise at a result|~anger at a false charge
renaissance|n4|!w:italian,painter,century,italy,art,artist|a new growth of interest or activity|~a first attempt at something new|~a careful study of the distant past|!a slow decline in interest or activity
repercussion|n4|*|an effect felt long afterwards|~a warning given long before|~a cause known only to a few people|~a protest heard far away
replica|n3|*|an exact copy|~a rough sketch|!the original|~a spare part
reprieve|n4|*|a delay of something bad|!the start of something bad|~a warning of something bad|~the fear of something bad
reprisal|n4|*|an act of revenge|!an act of mercy|~an act of courage|~an act of protest
reputation|n2|*|what people think of one|~what one thinks of oneself|~what one has achieved|~what one is paid
resentment|n3|*|anger at being treated unfairly|~fear of being treated cruelly|~shame at having done something wrong|~sorrow at losing a friend
reservation|n4|l:express,serious,strong,deep,grave & !w:hotel,table,book,indian,tribe,native,tribal|a feeling of doubt|=a place booked ahead|=land kept for a tribe|~a sign of approval
resignation|n5|l:sense,mood,weary,quiet|acceptance of what cannot be changed|=the giving up of a job or post|~refusal to listen to others|~fear of what may happen next
resilience|n4|*|the ability to recover|~the courage to speak out|~the wish to help others|~the power to persuade
resistance|n4|p:to,from & p:to>change,reform,idea,plan,move,occupation,proposal,regime,invasion ; l:fierce,stiff,armed,meet,popular,political & !w:drug,antibiotic,electrical,bacteria,virus,disease|opposition or fighting back|!approval and open support|~delay or hesitation|~surprise or disbelief
resolution|n4|l:un,security,nations,council,pass,draft,adopt,vote,nonbinding,united,house,joint,congressional,general,veto & !w:image,screen,year,conflict|a formal decision by a body|=a personal promise to improve|=a solution to a problem|~a report written by experts
resolution|n4|p:of,to & p:of>conflict,crisis,dispute,problem,case,issue,to>conflict,to>crisis,war,situation ; l:peaceful,conflict,diplomatic,quick,dispute|an end to a problem|~a cause of a problem|~a report on a problem|=a vote on a problem
resolve|n4|l:strengthen,test,national,weaken,firm,our,their,international,show,political,steely|firm determination|~public support|~common sense|~military strength
resource|n1|l:natural,scarce,limited,energy,financial,mineral,water,water,lack,public,economic,precious,marine|a supply that can be used|~a cost that must be paid|~a danger that can be avoided|~a rule on how to share
respect|n4|l:many,some,this,certain,every,all,several,other & b:in,many,some,this,all,that|point or way|=high regard|~rule or law|~form or shape
respite|n4|*|a short time of rest or relief|~a short visit by some old friends|~a brief moment of doubt|#spite:a sudden burst of anger
restraint|n3|l:show,call,exercise,urge,urged,utmost,maximum,great & !w:handcuff,belt,seat|self-control|!firm action|~open debate|~quick relief
resurgence|n4|*|a return to strength|!a loss of support|~a change of direction|~a show of anger
retreat|n3|p:from,of & !w:yoga,hotel,monk,mountain,country|a move back|~a long delay|~a change of aim|~a last attack
retribution|n4|*|punishment for a past act|!forgiveness of a crime|~payment for some past service|~regret for a mistake
revelation|n3|!w:god,religion,christian,divine,prophet,bible,religious,scripture,church,quran,faith,theology|a surprising fact made known|~an old rumour proved false|~a secret written agreement|~a sudden and complete change of plan
reverberation|n5|!w:echo,sound,acoustic,hall|a lasting effect of an event|~an early sign of an event|~a hidden cause of an earlier event|~a full account of an event
revival|n4|p:of,in & !w:broadway,theatre,play,musical,theater,opera ; l:economic,religious,religion|a return to life or strength|~a change of owner or leader|~a split into small groups|~a search for new ideas
rhetoric|n4|l:anti-immigrant,inflammatory,harsh,political,campaign,empty,nationalist,fiery,hostile,populist,heated,war,divisive,bellicose,tough,aggressive|language used to influence people|~actions that harm other people|~promises that are never kept|~beliefs that are passed on to children
riddle|n4|p:of & !w:child,joke|a puzzling thing|~a false clue|~a hidden threat|~a clever answer
rift|n4|p:between,in,over,with & !w:valley,earth|a serious disagreement|~a serious mistake|~a secret agreement|!a long friendship
ring|n4|l:drug,crime,spy,smuggling,trafficking,paedophile,criminal,sex,cheating,pedophile|a group of people acting together illegally|~a place used for illegal meetings|~a single person who leads a gang|~a large amount of illegal goods
ripple|n4|l:effect,effects ; f:effect,effects|spreading|~worrying|~delayed|~surprising
road|n4|l:peace,recovery,independence ; p:to & p:to>recovery,peace,democracy,independence,war,power,victory,reform,ruin,success,reconciliation,membership,justice,extinction,dictatorship|a way that leads to a result|~a danger that lies ahead|~a limit that must be kept|~a wish that can never be met
roadmap|n4|p:for,to,out|a plan for reaching a goal|~a report on what went wrong|~a list of rejected ideas|~a limit on spending
roadblock|n4|l:political,legal,major,diplomatic,legislative,remove,face,hit & !w:police,soldier,car,checkpoint,army|something that stops progress|!something that speeds progress|~something that marks success|~something that nobody expected
role|n1|l:play,key,leading,important,central,major,crucial,active,vital,pivotal,critical,significant & !w:film,actor,movie,actress,drama|a part in what happens|~a view of what happens|~a cause of what happens|~an interest in what happens
root|n3|p:of,in & p:of>problem,conflict,crisis,evil,violence,cause,matter,anger,dispute & !w:plant,tree,soil,leaf,grass|the basic cause or origin|~the full extent of the damage|~the true cost or value|!the final result or end
roots|n4|l:african,ethnic,family,humble,cultural,jewish,working-class,deep,historical,rural,local,musical & !w:plant,tree,soil,leaf,vegetable & !b:grass|early history and origins|~strongest beliefs and hopes|~chief skills and talents|~closest friends and allies
roster|n4|*|a list of names|~a set of rules|~a sum of money|~a series of tests
round|n2|p:of & p:of>talk,negotiation,election,voting,sanction,vote,layoff,fighting,violence,funding,meeting,strike,airstrikes ; l:second,first,final,latest,new,next & !w:golf,boxing,bullet,match,tennis|one stage of a series|~a break in a series|~the final result of a series|!the whole of a series
row|n3|p:over,with,between & !l:in,front,back,death ; l:diplomatic,political,bitter,public,furious,international & !l:in|a noisy quarrel|!a friendly debate|~a legal victory|~a secret plan
rubble|n2|*|broken stones of ruined buildings|~soft earth brought by floods|~burnt wood left after a fire|~rubbish thrown away by the people
rubric|n4|*|a heading or title|~a court or council|~a threat or warning|~a contract or deal
ruin|n3|b:in,into & t:ruins|a destroyed state|~a deserted state|~a divided state|~an unfinished state
rule|n3|t:rule & l:military,colonial,authoritarian,communist,democratic,one-party,years,british,autocratic,soviet,dictatorial,clerical,ottoman,taliban,decades,civilian,one-man,israeli,royal|government or control|=law or regulation|~war or conquest|~wealth or luxury
ruling|n1|!f:party,coalition,class,elite,family,council,junta,body,military|a decision made by judges|~a statement made by witnesses|~a speech made by lawyers|~a request made by prisoners
run|n4|p:on & p:on>bank,currency,pound,dollar|a rush to take money out|~a rise in interest rates|~a demand for cheaper loans|~a search for stolen money
run-up|n3|p:to|the time just before an event|~the first day of an event|~the cost of holding an event|~the most important part of an event
rush|n2|p:to,for & !w:hour,traffic,gold|great hurry|~great danger|~great surprise|~great effort
safeguard|n3|*|something that protects|~something that warns|~something that punishes|~something that improves
salvo|n4|l:opening,first,latest & !w:rocket,missile,gun,artillery|an attack in an argument|~a promise in a campaign|~a reply to a question|!a first move towards peace
sanctuary|n4|f:city,cities ; l:seek,safe,find,provide,give,offer,church,take & !w:wildlife,bird,animal|protection from danger or arrest|~permission to leave the country|~payment for damage or loss|~freedom to speak openly
sanction|n3|l:economic,un,impose,lift,international,trade,us,tough,financial,western,ease,russia,new,european,tougher,eu,american,crippling,iran,oil,relief,targeted ; p:against,on & t:sanctions,sanction|a penalty against a state|~a treaty with a state|~a serious threat against a state|~an attack on a state
sanction|n5|l:official,legal,without,royal,give,divine,religious,un & !t:sanctions|formal approval|=severe punishment|~public opinion|~secret support
savvy|n4|!f:politician,investor,user,voter,consumer & !b:more,most,very,less|practical knowledge|~personal charm|~public influence|~great ambition
scale|n2|p:of & p:of>problem,disaster,challenge,damage,crisis,task,protest,destruction,violence,attack,operation,killing,suffering,fraud,threat,devastation,abuse,change ; l:large,massive,global,industrial,grand,small,unprecedented,vast & !w:fish,kitchen,weight,richter|size or extent|~cause or origin|~speed or rate|~cost or price
scandal|n2|*|an act that shocks the public|~a rumour that amuses the public|~a law that divides the public|~a speech that angers the public
scapegoat|n4|*|one who is blamed for others|~one who speaks up for others|~one who is protected by others|~one who is admired by others
scar|n4|l:deep,emotional,psychological,mental,leave,lasting,permanent ; p:of & p:of>war,conflict,past,violence,battle & !w:skin,surgery,cut,wound,face|a lasting bad effect|~a bitter old quarrel|~a loss of trust in others|~a strong wish for revenge
scenario|n3|l:worst-case,worst,nightmare,best,likely,possible,doomsday,best-case,different,future|a way in which things could happen|~a reason why such things happen|~a rule about what must happen|~a record of what has already happened
scene|n2|l:political,music,art,arts,international,restaurant,social,local & !w:film,movie,play,act,crime|an area of activity|~a period of change|~a place of safety|~a common way of life
schism|n4|*|a split into opposed groups|~a debate between old friends|~a secret deal between groups|~a change of public opinion
school|n4|p:of & p:of>thought,economics,painting,philosophy|a group sharing the same ideas|=a place where students learn|~a book that explains new ideas|~a period of slow change
scope|n3|p:of ; l:broad,limited,beyond,narrow,wide,full & !p:for|extent or range|~cause or origin|~cost or value|~aim or purpose
scorn|n4|*|open disrespect|~faint praise|~deep sorrow|~quiet agreement
scourge|n5|p:of|a cause of great suffering|~a sign of great change|~a proof of great courage|~a result of extreme poverty
scramble|n4|p:for,to & !w:egg,rock,climb|a hurried struggle|~a friendly contest|~a secret search|!an orderly wait
scrutiny|n4|!b:strict|close examination|~legal protection|~widespread admiration|~sudden attention
seat|n2|p:of & p:of>power,government,learning|the centre|~the limit|~the enemy|~the symbol
seat|n3|w:parliament,win,won,party,election,senate,mp,assembly,congress,council,vote,lose,majority & !w:car,plane,bus,passenger,theatre,train|a place as an elected member|=a city where a government meets|~an area where few people vote|~a right to speak in public
sector|n2|l:public,private,financial,banking,energy,agricultural,service,manufacturing,tourism,oil,health,key,state,retail,industrial,security,business,housing,economic,tech|a part of the economy|~a crisis in the economy|~a problem of the economy|~a law on the economy
segment|n3|p:of & p:of>population,society,market,public,electorate,economy|a part or section|~a great majority|~a leading figure|~a typical example
semblance|n4|*|an outward appearance|~an early promise|!a complete lack|~a strong desire
sentence|n3|l:prison,death,life,jail,suspended,year,long,light,serve,maximum,lenient,harsh,mandatory,custodial,reduced,minimum|a punishment set by a judge|=a group of words that makes sense|~a charge brought by the police|~a promise to behave well
sentiment|n3|l:public,anti-american,popular,anti-immigrant,nationalist,market,anti-government,investor,anti,consumer,similar,business,religious,echo,anti-western,growing,same,political|a general feeling or opinion|~an official set of rules|~a public act of protest|~a proven fact or result
sequel|n3|!w:film,movie,book,novel,game,hollywood,trilogy,franchise,director,star,box,studio,original,cinema,character|what follows from earlier events|~what happens at the same time|~what causes an important event|~what is kept secret from everyone
shadow|n4|b:the & p:of & l:cast,live,long,under,in|bad influence or danger|~early memory or hope|~secret help and support|~strict order or rule
shakeup|n4|*|a big change in an organisation|~a sharp warning to an organisation|~a long dispute in an organisation|~a slow recovery of an organisation
share|n2|l:fair,market,lion,largest,equal,growing,larger,majority,bigger,revenue ; p:of & p:of>vote,market,power,wealth,income,population,blame,responsibility & !w:stock,price,investor|a part belonging to someone|~the price paid by someone|~the interest shown by someone|~a favour done by someone
shares|n3|w:company,stock,investor,percent,price,market,firm,trading,fell,rose,buy,sell,exchange,bank|parts of the ownership of a firm|~debts owed to a bank by a firm|~goods made and sold by a firm|~reports on the profits of a firm
shortcoming|n4|*|a fault or weakness|~a delay or long absence|~a danger or threat|~a difference or change
shortfall|n4|*|an amount that is lacking|~an amount that is wasted|~an amount that is promised|!an amount that is left over
shot|n4|p:at & p:at>title,presidency,victory,gold,redemption,winning,nomination,semi-final,final|a chance or attempt|~a claim or right|~a strong desire|~a narrow defeat
showdown|n4|*|a final struggle to settle a matter|~a first meeting to discuss a matter|~a public display of friendship|~a secret deal to end a quarrel
side|n1|l:both,opposing,rebel,losing,winning,government,israeli,palestinian,russian,ukrainian,warring & !w:heart,lung,brain,barn,road,river,street,bed,room,house,body,story|a group in a conflict or contest|~a reason for a conflict|~a rule agreed by rivals|~a person who ends a quarrel
siege|n3|l:under,state,lay & !l:mentality ; p:of|attack from all sides|~bombing from the air|~rule by foreign officers|~a retreat by sea
sign|n1|p:of & !w:language,road,street,traffic,zodiac ; l:early,clear,show,positive,hopeful,ominous,sure|something that shows a thing is so|~something that causes a thing|~something that stops a thing|~something that hides a thing
signal|n3|!w:device,cable,radio,wire,cell,brain,sensor,phone,satellite,nerve & l:send,clear,strong,wrong,mixed,positive,political,powerful,negative|an act that shows an intention|!an act that hides an intention|~an act that breaks a rule|~an act that is done by mistake
skirmish|n4|*|a short fight|~a long war|~a noisy protest|~a sudden escape
clean slate|pn4|*|a fresh start|~a fair result|~an honest answer|~an open choice
slant|n4|l:political,liberal,conservative,left-wing,right-wing,biased|a one-sided way of presenting|~a false report of an event|~a secret plan behind an event|~an amusing way of presenting
slew|n4|p:of|a large number|~a sudden change|~a small part|~a first version
slogan|n2|*|a short phrase that sums up a cause|~a long speech in support of a cause|~a picture painted to help a cause|~a song sung in praise of a cause
slowdown|n2|*|a decrease in speed or activity|~a complete end to activity|~a loss of interest or hope|~a change of direction or aim
slump|n2|p:in ; l:economic,price,market,housing,global,sales,oil,property|a sudden large fall|~a slow steady fall|!a sudden large rise|~a complete stop
smokescreen|n4|*|something meant to hide the truth|~something used to calm fears|~something said to please voters|~something meant to warn the public
snag|n4|*|a hidden difficulty|~a secret agreement|~a sudden accident|!a hidden benefit
snapshot|n4|p:of & !w:photo,photograph,photographer,camera,picture|a short description of how things are|~a full history of how things came about|~a clear warning of what may happen|~a quick decision about what to do
snub|n4|*|an act of deliberate rudeness|~an act of open friendship|~an act of sudden violence|~an act of silent protest
solace|n4|*|comfort|~wisdom|~revenge|~safety
solidarity|n4|*|support for each other|~trust in the future|~anger at one's leaders|~strength of body and mind
span|n3|p:of & p:of>year,day,month,week,hour,decade ; l:attention,life,short,time|a length of time|~a lack of time|~a point in time|~a waste of time
spate|n4|*|a large number coming close together|~a steady rise over many years|~a violent attack without warning|!a small number spread far apart
spectre|n4|p:of & !w:ghost,bond|the fear of something bad|~the memory of something bad|~the cause of something bad|~the end of something bad
specter|n4|p:of & !w:ghost|the fear of something bad|~the memory of something bad|~the cause of something bad|~the end of something bad
spectrum|n4|l:political,across,ideological & !w:light,colour,autism,radio,wavelength,wireless,broadband|range of opinions or kinds|~line of political argument|~centre of public power|~general state of affairs
speculation|n4|l:fuel,widespread,rumour,intense,mere,wild,spark,growing,media,much ; r:that,about & !w:currency,financial,market,price|guessing without full knowledge|=buying in hope of profit|~lying in order to deceive|~worrying about the future
sphere|n4|l:public,political,private,economic,domestic,social,international ; p:of & p:of>influence,life,activity,interest|an area of activity or control|~a system of beliefs and thought|~a time set aside for work|~a group of people with power
spillover|n4|*|an effect that spreads to others|~a problem that is kept secret|~an effect that nobody expected|~a cost that others refuse to pay
spin|n4|l:political,put,positive,media,doctor & !w:wheel,ball,ride,bike,wicket,bowler|a way of presenting things|=a quick turning motion|~a promise made in public|~a way of spreading news
spiral|n4|l:downward,debt,death,vicious,inflationary,deflationary ; p:of & p:of>violence,decline,debt,revenge,retaliation|a process that gets steadily worse|~a process that is planned by others|~a process that nobody has noticed|~a process that quickly comes to an end
spirit|n4|p:of & p:of>cooperation,compromise,reconciliation,unity,tolerance,openness,goodwill,friendship,solidarity ; l:community,fighting,entrepreneurial,team|mood or attitude|~promise or hope|~result or reward|~lack or failure
split|n3|p:in,between,over,within & p:in>party,coalition,church,movement,government,opposition ; l:deep,party,ideological|a division into opposed groups|~a debate held in public|~a loss of support or votes|~a change of leader or aims
spotlight|n3|l:under,put,shine,turn,media,international,public,national,global,into & !w:stage,lamp|public attention|~legal pressure|~general approval|~personal danger
springboard|n4|!w:dive,diver,diving,pool|a starting point for something larger|~a final test of something new|~a safe place for something valuable|!a barrier in the way of something
sprawl|n4|l:urban,suburban,city|unplanned spread of buildings|~rapid decay of old buildings|~steady increase in house prices|!careful saving of open land
squeeze|n4|l:credit,financial,spending,cash,income,pay,wage,living,budget,cost ; p:on & !w:lemon,hand|a time when money is short|~a time when prices fall|~a time when taxes change|~a time when loans are cheap
stage|n1|l:early,final,late,next,initial,later,first,advanced,second,planning,group,critical,current & !w:theatre,actor,audience,concert,band,sing|a period in a process|~an aim of a process|~a delay in a process|~a mistake in a process
stage|n3|l:world,international,global,political,centre,national,center & !w:theatre,actor,concert,band|the area where important events happen|~the time when important events happen|~the reason why important events happen|~a report on important events
stake|n4|l:majority,controlling,minority,percent,sell,buy,ownership,equity,% & !w:wood ; p:in & w:company,firm,percent,bank,shareholder,investor|a share in a business|=a sum of money on a bet|~a debt owed to a bank|~a post in a company
stakes|n3|l:high,raise,higher,raising,low,political|what may be won or lost|~what has been agreed|~what must be proved|~what has already been paid
stalemate|n4|!w:chess,board|a state in which neither side can win|~a state in which one side gives way|~a state in which both sides want peace|~a state in which fighting has grown worse
stance|n4|!w:leg,foot,bat,feet,knee,shoulder|an opinion publicly held|~an opinion often changed|~a demand made in secret|~a promise made to voters
stand|n3|l:take,firm,principled,tough,strong & !w:fan,stadium,hot,newspaper,witness,group ; p:against,on & b:a,the,his,her,its,their & !l:public & !w:fan,stadium,hot,newspaper,witness|a firm position on a question|~an open attack on an opponent|~a long speech on a question|!a sudden change of opinion
standard|n2|l:living,safety,international,environmental,high,education,moral,democratic,european,emission,accounting,global,ethical,western,professional,low,quality,labour,labor,minimum & !l:double,gold|a level of quality|~a loss of quality|~a change in quality|~a promise of quality
standing|n4|l:international,political,global,moral,good,social,public & !l:legal,long|position or reputation|=an upright position|~a sense of duty|~a lack of experience
standoff|n4|*|a dispute in which neither side will move|~a dispute which has only just started|~a dispute in which one side gave way|~a dispute over money or land
standpoint|n2|*|way of looking at a matter|~reason for raising a matter|~result of settling a matter|~method of dealing with a matter
standstill|n4|*|a complete stop|~a slow crawl|~a narrow gap|~a fair settlement
state|n3|l:sorry,current,mental,present,poor,sad,dire,fragile ; p:of & p:of>emergency,war,affairs,siege,shock,mind,health,flux,chaos,panic,crisis,denial,confusion,alert,economy,collapse,disrepair,limbo,nature|condition|=government|~growth|~importance
state|n1|l:welfare,nanny,rogue,nation,sovereign,independent,member,failed,arab,islamic,neighbouring,palestinian,one-party,authoritarian,gulf,african,european,client,jewish,baltic,secular|a country and its government|~a region within a country|~an army and its leaders|~a people without its own country
stature|n4|l:international,political,grow,moral,global,world,national & !w:tall,short,height,feet|importance and reputation|~wealth and property|~wisdom and long experience|=strength of body
status|n2|l:legal,political,refugee,special,social,protected,marital,economic,diplomatic,immigration,nuclear,citizenship,celebrity,minority,permanent,superpower,charitable,superstar|official or social position|~right to vote or work|~wealth or yearly income|~private belief and opinion
steam|n4|l:gather,pick,lose,gain & !w:engine,boiler,train,water,kitchen,pot,heat|energy or force|~time or patience|~fame or respect|~money or support
step|n1|l:first,next,important,take,major,drastic,concrete,necessary,further,practical,extraordinary,positive,significant,unusual,historic,big,key,bold,crucial,forward,rare,unprecedented,measures ; p:towards,toward,in & !w:dance,stair,door|an action in a process|~a delay in a process|~a mistake in a process|~a reason for a process
stereotype|n3|*|a fixed and too simple idea of a group|~a fair and detailed study of a group|~a deep and lasting hatred of a group|~a proud and loyal member of a group
stewardship|n4|*|care for something entrusted|~sale of something borrowed|~ownership of something valuable|!neglect of something owned
stigma|n4|*|the shame attached to something|~the interest attached to something|~the cost attached to something|~the risk attached to something
stimulus|n3|l:economic,fiscal,monetary,government ; f:package,plan,spending,bill,money,program,check|measures to encourage growth|~measures to prevent wasting money|~rules to control prices|~efforts to repay debts
stint|n3|*|a period of work|~a lack of work|~a kind of work|~an offer of work
stocks|n3|w:market,share,investor,price,trading,exchange,wall,dow,index,fell,rose|shares in companies|=goods kept in a shop|~debts owed to banks|~reports on profits
stocks|n3|l:fish,tuna,cod,food,grain,herring,salmon,wild|supplies|~prices|~shipments|~dangers
stopgap|n4|*|something used until a better is found|~something that solves a problem for good|~something tried after all else has failed|~something that causes a long delay
storm|n4|l:political,diplomatic,media,twitter & !w:rain,wind,snow,hurricane,flood,weather ; p:of & p:of>protest,criticism,controversy,anger,outrage,indignation|strong public reaction|~sudden official silence|~broad public agreement|~lasting private regret
straits|n4|l:dire,financial,desperate,economic|a difficult situation|~a hasty decision|~a bitter argument|~a dangerous undertaking
strain|n4|p:of & p:of>virus,flu,bacteria,disease,bug,influenza,ebola,coronavirus,malaria,tb,hiv ; l:virulent,flu,virus,mutant,resistant,deadly,dominant|a variety|=a pull|~a cure|~an outbreak
strain|n3|p:on & p:on>resource,system,service,relationship,budget,economy,relation,hospital,alliance,family,marriage,nhs,finance,infrastructure ; l:put,under,financial,considerable,enormous,severe,economic|pressure|~control|~criticism|~suspicion
strand|n4|p:of & p:of>opinion,thought,argument,story,islam,policy,investigation & !w:hair,dna|one part of something complex|~one cause of something bad|~one result of something new|~the end of something long
stranglehold|n4|*|complete control that prevents freedom|~control that is shared with many others|~pressure that slowly grows weaker|~strong influence that helps trade
strategy|n1|*|a long-term plan|~a sudden guess|~a final result|~a strict rule
streak|n3|l:winning,losing,hot,unbeaten & !w:hair,paint|a series of like results|~a single lucky result|~a chance of a good result|~a sudden change of luck
stream|n3|p:of & p:of>visitor,people,refugee,complaint,migrant,question,revenue,abuse,income,information,news,tweet,car,customer ; l:steady,revenue,constant|a continuous flow|~a sharp drop|~a wide choice|~a small group
stride|n4|t:strides & l:make,great,made,big,huge,significant,major,enormous,making|progress|~efforts|~promises|~mistakes
strife|n4|*|conflict|~poverty|~sorrow|~weakness
strike|n2|l:air,drone,missile,military,nuclear,preemptive,us,israeli,rocket,russian,pre-emptive & !l:hunger,general|a sudden attack|=a refusal to work|~a test flight|~a public threat
strike|n2|l:general,hunger,teacher,doctor,rail,train,transport,worker,union,go,call,on,wildcat,pilot,nationwide,truckers,24-hour,bus,truck,labor,tube & !w:missile,drone|a refusal to work or eat as a protest|=a sudden attack from the air or sea|~a march through the streets at night|~a demand made in writing to an employer
strings|n3|f:attached ; l:attach|conditions or limits|~costs or taxes|~favours and presents|~dangers or threats
stronghold|n3|*|a place where a group is strong|~a place where a group was formed|~a place where a group is divided|~a place where a group hides
structure|n2|l:power,command,political,social,economic,governance,party,organizational,class,family,leadership,corporate,state|the way something is organised|~the way something is paid for|~the reason something is done|~the rule that something follows
subject|n1|p:of & p:of>debate,investigation,controversy,speculation,inquiry,dispute,discussion,study,book,film,talk,article,lawsuit,criticism,conversation & !w:school|the person or matter dealt with|~the result that was reached|~the person who is in charge|~the reason for doing it
subsidy|n4|*|money paid by the state to support something|~money lent by a bank to buy something|~money saved by a family for something|!money paid to the state as a tax on something
substance|n4|l:little,lack,style,political,real ; p:of & p:of>talk,agreement,speech,allegation,policy,argument,proposal,matter,claim,deal,debate & !w:chemical,drug,illegal,toxic,banned|real content or truth|!outward form or style|~strong feeling or passion|~hidden aim or motive
suffrage|n3|*|the right to vote|~the right to strike|~the right to own land|~the right to free speech
suit|n3|l:file,court,legal,civil,law,lawsuit,class,class-action,filed,libel,federal,antitrust,patent,brought|a claim made before a judge|~an order made by a judge|~a fine fixed by a judge|~a witness questioned by a judge
summit|n2|l:g7,g20,nato,eu,climate,peace,leader,european,economic,annual,emergency,asian,arab,g8,apec,asean,historic,two-day,singapore,international,leaders,upcoming,trump,bilateral ; p:in,with,between & !w:mountain,climb,everest,peak,hike|a meeting of leaders|~a treaty between leaders|~a speech by leaders|~a quarrel between leaders
supremacy|n4|*|the highest power|~an equal share|~the best quality|~the oldest right
surge|n3|p:in,of & p:in>violence,demand,case,support,price,number,crime,sale,interest,popularity,infection,migrant,nationalism,attack ; l:recent,troop,sudden|a sudden increase|~a slow increase|~a sudden halt|~a regular pattern
surplus|n3|!l:producer,consumer|an amount more than is needed|~an amount that must be paid|~an amount that was stolen|~an amount that is fixed by the law
surrogate|n4|l:campaign,trump,clinton,biden,as ; p:for & !w:mother,baby,pregnancy|one who acts in place of another|~one who works against another|~one who gives money to another|~one who is chosen to judge others
surveillance|n3|*|close watching|~legal control|~secret funding|~armed protection
swathe|n5|*|a large stretch|~a narrow strip|~a distant corner|~a ruined part
swath|n5|*|a large stretch|~a narrow strip|~a distant corner|~a ruined part
sway|n4|l:hold,political,held & !w:hip,tree,wind,dance ; p:over|power or influence|~doubt or fear|~wealth or land|~blame or guilt
symptom|n4|p:of & p:of>problem,crisis,malaise,failure,decline,disease,division,frustration,change,inequality & !w:patient,disease,flu,virus,doctor,fever,covid|a sign of a deeper trouble|~a cure for a deeper trouble|~a cause of a deeper trouble|~a fear of a deeper trouble
synonym|n4|p:for,with & !w:dictionary,word|a name that stands for something|~a cheap copy of something|~a new use of something|~a warning against something
tactic|n3|*|a way of acting to gain an end|~a reason given for an action|~a result that nobody had expected|~an aim to be reached later
tally|n4|*|the number counted|~the number expected|~the number allowed|~the number missing
target|n2|l:growth,inflation,meet,emission,climate,deficit,set,ambitious,recruitment,carbon,sales,annual,reduction,spending,budget & !w:bomb,missile,shoot|an amount to be reached|~an amount that is allowed|~an amount to be paid back|~an amount already reached
temptation|n2|*|the wish to do something unwise|~the fear of doing something wrong|~the right to do something new|~the duty to do something difficult
tender|n4|l:win,bid,contract,government & !l:legal|an offer to do work at a price|~a request for more money|~a promise to repay a loan|~a right to own land
tenet|n4|*|a principle or belief|~a promise or oath|~a leader and thinker|~a custom or habit
tension|n2|l:racial,political,ethnic,rising,regional,growing,trade,religious,heightened,social,geopolitical,sectarian,ease,defuse,increased,diplomatic,escalating,border,community,mounting ; p:between,with,over|bad feeling that may lead to conflict|~open fighting that breaks out|~secret talks that may soon lead to peace|~a strong wish that leads to change
tenure|n4|!w:university,professor,academic,faculty,teacher,land,tenant,college,scholar|the time of holding office|~the pay for holding office|~the reason for leaving office|~the rank of those in office
term|n1|l:long,short,presidential,second,first,office,full,five-year,four-year,prison,jail,third,six-year,serve,limit,final,mandatory|a fixed period|~a fresh chance|~a high rank|~a hard task
term|n1|l:coin,use,derogatory,legal,technical,so-called,medical,general,broad,generic,slang,umbrella ; r:refer,mean,coin,describe|a word or phrase|~a rank or title|~a law or rule|~a sign or signature
terms|n3|p:of & p:of>agreement,deal,treaty,contract,settlement,surrender,engagement,loan,ceasefire,accord,constitution & !b:in ; l:favourable,better,equal,agree,accept,negotiate,peace,favorable,surrender,dictate|conditions that are set|=words that are used|=periods of time|~groups of people
terrain|n4|l:political,legal & !w:mountain,rocky,rugged,desert,mountainous,hill|field of activity|~kind of government|~way of thinking|~point of view
territory|n4|l:uncharted,unfamiliar,familiar,dangerous & !w:map,border|area of experience|~sense of danger|~kind of argument|~lack of knowledge
testament|n4|p:to|a proof or sign|~a threat or danger|~a reply or answer|~a limit or barrier
theatre|n4|p:of & p:of>war,operation,conflict|area of action|~period of calm|~cause of anger|~memory of loss
theater|n4|p:of & p:of>war,operation,conflict|area of action|~period of calm|~cause of anger|~memory of loss
thread|n4|l:common & !w:sew,cotton,needle,twitter,post|idea that links things|~fear that few people admit|~mistake that is often made|~argument that convinces
threshold|n4|!f:screening,screenings,question & !w:door,doorway,house & p:of,for ; l:legal,minimum,vote,cross,income,high,low,electoral,percent,meet,reach|a level at which something begins|~a date on which something ends|~a person who decides something|~a reason why something begins
thrust|n4|p:of & p:of>argument,policy,report,speech,campaign,criticism,proposal ; l:main,general,central,basic|chief point or aim|~hidden fault or flaw|~likely result or effect|~true cost or value
tide|n4|l:turn,rising,stem,turning,political,against,swim,turned ; p:of & p:of>war,opinion,history,public,refugee,violence,migrant,nationalism,immigration,populism,battle & !w:sea,beach,ocean,water,moon|the general direction or flow of events|~the final result of a very long struggle|~the official account of events|~the hidden cause of events
tie|n2|t:ties & l:diplomatic,economic,close,trade,family,strong,business,strengthen,sever,cut,military,bilateral,cultural,alleged,improve,normalise,political,better,friendly,closer,warm,commercial & !w:shirt,suit|connections or relations|~talks or meetings|~plans or promises|!differences and quarrels
timetable|n2|l:withdrawal,for,clear,set,election,strict,peace,reform,agreed|a plan of when things should happen|~a record of what has happened|~a rule about who should take part first|~a list of reasons for doing things
tinderbox|n4|*|a place where violence may start at any moment|~a place that has been ruined by violence|~a place where weapons are made or stored|~a place that is cut off from its neighbours
toll|n3|l:death,heavy,human,casualty,civilian,economic,injury,psychological,emotional & !w:bridge,tunnel,motorway,driver,road|the number killed or harm done|~the help that is sent or promised|~the blame that is given or shared|~the time lost or wasted
tone|n3|l:conciliatory,political,moral,tough,different,defiant,softer,harsh,measured,aggressive,set,change,overall,moderate,positive & p:of,on,in & !w:skin,muscle,phone,colour|general attitude expressed|~main argument presented|~exact wording of a text|~final decision reached
tool|n2|l:powerful,political,diplomatic,policy,effective,useful,recruitment,foreign,propaganda,important,military,recruiting & !w:stone,hammer,kitchen,garden|a means to an end|~a bar to progress|~a threat to peace|~a source of pride
torrent|n4|p:of & p:of>abuse,criticism,word,complaint,insult,information,anger,tweet,refugee|a fast and violent flow|~a slow but steady growth|~a long and bitter quarrel|~a small but vocal group
track|n4|l:right,fast,wrong,parallel,twin,dual & !w:train,athlete,railway,song,album,rail,runner,race|a course of action|~a point of view|~a sense of pride|~a kind of reward
traction|n4|l:gain,get,lose,gaining,find,political,little & !w:wheel,tyre|support and interest|~respect and fear|~doubt and anger|~time and energy
trajectory|n4|!w:rocket,ball,missile,bullet,orbit,flight,planet,comet,asteroid|the course of development|~the speed of development|~the cost of development|~the purpose of development
transgression|n4|*|an act that breaks a rule|~an act that goes unnoticed|~an act that causes regret|~an act that is done for show
transition|n2|*|a change from one state to another|~a choice between two chances|~a delay between two events|~a quarrel over who is going to rule
trappings|n4|*|outward signs of something|~hidden dangers of something|~real causes of something|~early stages of something
travesty|n4|*|a false and insulting version|~a rare and famous example|~a sad and costly accident|~a long and difficult case
trend|n1|*|a general direction of change|~a sudden change of mind|~a rule that nearly everyone obeys|~a fear of what is new
tribute|n3|p:to ; l:pay,paid,paying|an act or words of respect|~an act or words of protest|~an act or words of apology|~an act or words of warning
trigger|n4|p:for & !w:gun,finger,pull|something that starts an event|~something that slows an event|~something that follows an event|~something that marks an event
troll|n4|l:internet,online,russian,twitter ; f:farm,account|a person who posts to annoy or mislead|~a person who sells things online|~a person who writes programs for a firm|~a person who checks news for errors
trough|n4|p:in,of & !w:pig,water,animal,feed,wave,oil,wire,iron,stone,horse ; l:reach,economic,market,deep,recession & !w:pig,water,animal,feed,wave,oil,wire,iron,stone,horse|a low point|~a turning point|~a fixed level|~a short pause
truce|n3|*|an agreement to stop fighting for a time|~a final victory after a long struggle|~a demand to leave a place at once|~an agreement to give up all weapons
trust|n3|l:charitable,family,blind & !p:in|a body holding money for others|=a firm belief in others|~a debt owed to others|~a law that protects others
turbulence|n4|l:political,economic,market,financial,social|trouble and confusion|~debt and poverty|~delay and waste|~growth and success
turmoil|n3|*|great confusion|~great anger|~great effort|~great danger
turnaround|n4|!f:time,times|a complete change for the better|~a slow change for the worse|~a promise to make things better|~a sudden return to an earlier plan
turnout|n2|*|the number of people who take part|~the number of people who may vote|~the number of votes for the winner|~the number of people who were asked
twist|n4|l:latest,bizarre,strange,unexpected,new,plot,final,cruel,ironic,another ; p:of & p:of>fate|an unexpected change|~a hidden meaning|~a serious misunderstanding|~a secret motive
ultimatum|n4|*|a final demand with a threat|~a first offer in a dispute|~a polite request for help|~a final vote on the matter
undercurrent|n4|p:of & !w:sea,ocean,water,swim|a feeling below the surface|!a feeling openly shown|~a plan made in secret|~a rumour spread by jealous rivals
underbelly|n4|!w:fur,fish,animal,bird,car,plane,aircraft,whale,wing|the weak or hidden part|~the rich or powerful part|~the largest or oldest part|~the first or leading part
underdog|n3|*|the one expected to lose|~the one chosen at random|~the one admired by all|~the one already beaten
underpinning|n4|*|a support or basis|~a danger or threat|~a result or outcome|~a limit or rule
unrest|n3|*|angry protest and disorder|~deep doubt and suspicion|~long and tiring work|~widespread poverty and hunger
upheaval|n4|*|a great and sudden change|~a great and lasting success|~a bitter and endless quarrel|~a small but useful change
uprising|n3|*|a revolt against rulers|~a war between neighbours|~a rise in violent crime|~an attack by foreigners
upset|n4|l:major,big,stunning,biggest,electoral,shock,victory,win|an unexpected result|~a disputed decision|~a narrow victory|~a disgraceful defeat
upshot|n4|*|the final result|~the first cause|~the main aim|~the hidden cost
upside|n3|!f:down|the advantage|~the true cost|~the main cause|!the weakness
upsurge|n3|*|a sudden rise|~a slow recovery|~a steady supply|~a sharp debate
vacuum|n4|l:power,security,political,leadership,leave,fill,moral,ideological,left & !w:cleaner,space,air|a gap where control is missing|~a struggle between equal rivals|~a loss of trust or respect|~a system without any rivals
valour|n3|*|courage|~honesty|~loyalty|~kindness
vanguard|n4|b:the & l:in,at,form,join|the leading position|~the weakest position|~the safest position|~the final stage
vehicle|n5|p:for & p:for>change,reform,idea,growth,investment,propaganda,progress,ambition,democracy|a means of doing something|=a machine for carrying people|~a reason for doing something|~a person who gives orders
veil|n4|p:of & p:of>secrecy,silence,anonymity,ignorance|something that hides|~something that protects|~something that threatens|~something that remains
veneer|n4|p:of & !w:wood,furniture,brick,table,tooth,teeth,dentist|a thin outer show|~a strong inner wish|~a clear early sign|~a great natural gift
venture|n3|l:joint,business,new,commercial,latest & !f:capital,capitalist|a new business activity with some risk|~an old firm owned by one family|~a loan that has to be paid back soon|~an agreement to share out a market
verdict|n4|p:on & p:on>performance,government,policy,president,leadership,reform,plan,year ; l:history,final,voter,damning,critic & !w:jury,guilty,judge,court,trial|a considered opinion|=a decision by a jury|~a first impression|~an unfair attack
verge|n4|p:of|the point just before something|~the far side of something|~the reason for something|~the main part of something
version|n3|p:of & p:of>event,events,story,history,truth,incident ; l:official,conflicting & !w:film,movie,app,software,edition|an account from one point of view|~a full record of all the known facts|~an early sign of what happened|~a proof that someone was there
vestige|n4|*|a last small trace|~a first small sign|~a large empty space|~a hidden weak point
veto|n3|*|the power to stop a decision|~the power to make a decision|~the right to question a decision|~the right to share in a decision
vice|n3|l:virtue,human,gambling,drug & !f:president,presidential,squad ; r:virtue & !f:president,presidential|a bad habit|~a hidden crime|~a bad temper|~a great danger
vicinity|n3|*|the nearby area|~the border area|~the poorest area|~the whole area
victim|n2|l:fall,fell ; p:of & p:of>success,own|one that suffers harm|~one that seeks revenge|~one that escapes harm|!one that brings harm
view|n1|l:political,share,opposing,dissenting,extreme,moderate,widespread,popular,traditional,personal,express,strong,different,extremist,prevailing,religious,liberal & !w:window,mountain,sea,hill|an opinion|~a rumour|~a promise|~a question
vigil|n4|*|a watch kept in prayer or protest|~a march made in anger or protest|~a song written in praise of someone|~a speech in memory of someone
violation|n2|*|an act that breaks a law or right|~an act that tests a law or right|~an act that a judge has ordered|!an act that protects a law or right
by virtue of|px4|*|because of|~in spite of|~in favour of|~by order of
vision|n3|p:of,for & p:of>future,society,world,country,party,peace,europe & !w:eye,sight,blurred ; l:strategic,clear,shared,bold,grand,common & !w:eye,sight,blurred|a picture of a better future|=the ability to see clearly|=a sight seen in a dream|~a memory of great days
void|n4|l:fill,left,leave,political|an empty place|~a heavy debt|~a deep doubt|~a lasting fear
volley|n4|p:of & p:of>criticism,abuse,insult,question,tweet|a rapid series|~a mild form|~a full report|~a false charge
volume|n2|p:of & p:of>trade,traffic,work,export,sale,data,information,business,call,complaint,order,email,production & !w:book,speaker,sound,music ; l:trading,sheer,trade & !w:book,speaker,sound,music|an amount|~a value|~a lower price|~a speed
vow|n2|*|a solemn promise|~a final warning|~a secret wish|~a bitter complaint
walk of life|pn4|*|kind of work or social position|~part of the country one comes from|~stage of one's education|~point of view on a question
warrant|n4|l:arrest,search,issue,international,court,judge,obtain,outstanding,without|a paper giving the police power to act|=a promise to repair what is faulty|=a good reason for doing something|~a paper setting a prisoner free
watchdog|n4|!w:bark,puppy,pet|a body that guards against wrongdoing|~a body that gives money to the poor|~a body that speaks for employers|~a body that collects secret information
watershed|n4|!w:river,water,drain,rain|a turning point|~a weak spot|~a painful setback|~a lucky escape
wave|n4|p:of & p:of>violence,protest,attack,strike,refugee,arrest,immigration,killing,infection,migrant,anger,migration,support,sympathy,reform,layoff,bombing,unrest,optimism,criticism,crime,terror,repression,nationalism,bankruptcy,case,enthusiasm,change ; l:second,third,crime,new & !w:sea,ocean,beach,radio,gravitational,sound,heat|a sudden increase|=a movement of the hand|=a ridge of water|~a slow decline
weapon|n3|l:political,powerful,economic,propaganda,secret,potent,diplomatic & !w:nuclear,gun,arm,chemical,mass|a means of attack or gain|~a proof of guilt or error|~a cause of fear or anger|~a source of pride or joy
web|n4|p:of & p:of>lie,deceit,intrigue,corruption,relationship,alliance,connection,company,conspiracy,sanction,rule,life|a complicated network|~a dangerous secret|~a powerful enemy|~a simple mistake
weight|n4|l:carry,lend,political,throw,moral,economic,give,behind,diplomatic & !w:loss,lose,body,diet,gain,kilo ; p:of & p:of>evidence,opinion,argument & !w:loss,lose,body,diet,gain,kilo|importance or influence|~cost or difficulty|~truth or honesty|~knowledge or experience
wing|n4|l:political,armed,military,left,right,radical,youth,moderate,conservative,liberal,women,progressive & !w:bird,plane,aircraft,hospital,prison,fly,striker,goal,winger|a section that shares certain views|=a side part of a large building|~a leader whom few people follow|=a limb used for flying
windfall|n4|!f:tax,profit,profits|money received unexpectedly|~money owed by the state|~money saved over many years|~money borrowed cheaply
window|n4|p:of & p:of>opportunity,time ; l:short,narrow,brief,closing,transfer & !w:glass,door|a limited time|~a clear view|~a small number|~a strong desire
windfall|n4|f:tax,profit|unexpected gain|~steady income|~private borrowing|~heavy loss
wound|n4|l:heal,old,deep,reopen,psychological,political,open,self-inflicted & !w:gunshot,knife,bullet,stab,hospital,head,blood,skin,cell,injury,patient,doctor,infection ; p:of & p:of>war,past,conflict,history & !w:gunshot,knife,bullet,stab,hospital,head|hurt feelings or lasting damage|~old customs or beliefs|~false charges or rumours|~unpaid debts or duties
wreckage|n2|*|broken remains|~missing parts|~dangerous cargo|~rescue equipment
yardstick|n4|*|a standard for judging|~a rule for sharing|~a reason for delay|~a limit on spending
yield|n4|l:crop,wheat,rice,agricultural,harvest,corn,grain,maize|an amount produced|~an amount sold|~an amount planted|~an amount thrown away
zeal|n4|*|great eagerness|~great skill|~great anger|~great patience
zenith|n4|*|the highest point|~the turning point|~the final stage|~the main reason
`;
