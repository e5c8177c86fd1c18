/** Verbs of news, argument and report that readers meet in print more than in talk. */
export const verbs2 = `
abandon|v2|o:@idea,claim,effort,hope,principle,policy,bid,search,attempt,project,commitment,demand,practice|give up completely|~put off for a time|!hold to firmly|~talk about often
abate|v4|*|lose force|!build up|~spread out|~start again
abolish|v3|*|officially do away with|~change in small ways|!set up for the first time|~argue strongly against
abhor|v4|*|hate very much|!think highly of|~find hard to believe|~feel sorry about
abide|v4|p:by|act as required|!refuse to be bound|~become confused|~profit greatly
absorb|v4|o:cost,loss,shock,blow,price,impact,increase,newcomer,refugee,worker,labour|take in and ^cope with|~pass on to others|~work out with great care|!refuse to accept
absorb|v4|o:lesson,idea,information,knowledge,value,culture,detail,message,news|take in and ^understand|!forget or ^let slip|~question and ^discuss|~repeat or ^pass on
abstain|v4|*|hold back and ^take no side|~side with the weaker party|~walk out in protest|~change one's mind at the end
accelerate|v3|*|get or ^make faster|!slow down or ^delay|~change or ^improve|~plan or ^arrange
accommodate|v5|o:need,demand,view,request,interest,change,difference,concern,desire,growth,wish|make room for or ^adapt to|!refuse to think about|~write a full report about|~keep a record of
accommodate|v4|o:@person,guest,people,passenger,visitor,athlete,spectator,student,NUM|have room for|!turn away|~charge a fee to|~keep watch over
accord|v5|o:respect,right,status,treatment,protection,recognition,privilege,honour,honor,importance|give or ^grant|!deny or ^refuse|~expect or ^demand|~explain or ^define
accumulate|v3|*|build up over time|!run down by degrees|~pay back in stages|~hide from view
accuse|v1|o:@person,@body,NAME|blame for doing wrong|~punish for a crime|!clear of all guilt|~warn of coming danger
acknowledge|v4|o:@bad,fact,mistake,need,existence,failure,error,problem,difficulty,concern,responsibility,defeat,truth,role,limitation ; r:that|admit as true|~hear with surprise|~find out at last|~explain in full
acquire|v1|*|get or ^gain|!lose or ^give up|~use or ^spend|#inquire:ask or ^find out
adhere|v4|p:to & !w:glue,surface|keep strictly|!object loudly|~make changes|~add a little
adjourn|v4|*|stop until a later time|~begin without delay|~continue past the hour|~move to another place
administer|v3|o:law,@rule,programme,program,@place,fund,justice,system,scheme,estate,test,affair,election|manage or ^run|~vote on or ^pass|!neglect or ^ignore|~question or ^test
administer|v3|o:drug,vaccine,dose,medicine,treatment,injection,antidote,beating,punishment,aid|give to someone|~test for safety|!keep back from|~sell at a profit
advance|v4|o:cause,interest,career,goal,knowledge,right,agenda,science,peace,understanding|help to move forward|=pay ahead of time|~keep from happening|~speak out against
advocate|v4|!p:for & !f:such|argue in favour of|!speak out against|~work out in detail|~keep a close eye on
affirm|v4|*|state firmly|~hope quietly|~ask openly|~regret deeply
afflict|v4|*|cause suffering to|~take no notice of|~give warning to|~keep a close watch on
aggravate|v4|o:@bad,situation,injury,tension,crisis,shortage,condition,conflict,poverty,symptom|make worse|~result from|~make clearer|~foresee
allay|v4|*|calm or ^lessen|~understand or ^see|~express or ^report|~share or ^spread
alleviate|v4|*|make less severe|~suffer greatly from|~draw attention to|~find the cause of
allege|v4|*|claim without proof so far|~prove beyond all doubt|~deny in the strongest terms|~admit after long silence
allocate|v3|*|set aside for a purpose|~spend without thinking|~borrow for a long time|~earn by hard work
allude|v4|p:to|refer indirectly|~object strongly|~listen carefully|~reply at length
amass|v4|*|gather in large amounts|~spend in a short time|~share among many people|~inherit from a parent
amend|v4|*|change in order to improve|!leave exactly as it was|~put into force straight away|~break without being punished
amplify|v4|o:voice,message,effect,call,risk,@feel,impact,claim,problem,inequality|increase or ^strengthen|!weaken or ^silence|~explain or ^describe|~question or ^test
annex|v4|o:@place,part,land,territory,peninsula,NAME|take over as part of a state|~claim in a court of law|~look after for a while|~attack without warning
annul|v4|*|declare no longer valid|~put off for a year|!confirm as lawful|~change in several details
antagonise|v4|*|make hostile|!win over|~mislead|~confuse
antagonize|v4|*|make hostile|!win over|~mislead|~confuse
anticipate|v4|*|expect and ^prepare for|!fail to foresee|~take part in gladly|~look back on with pleasure
appease|v4|*|calm by giving way to|!anger by opposing|~please with false praise|~threaten with force
apprehend|v5|o:@person,suspect,criminal,terrorist,thief,killer,gunman,him,her,them|arrest|!release|~accuse|~question
appropriate|v5|o:land,property,culture,symbol,idea,image,language,wealth|take for one's own use|~think highly of|!give back to its owner|~keep safe for others
arouse|v3|o:@feel,suspicion,curiosity,interest,sympathy,opposition|cause to be felt|~speak of openly|~keep hidden|~take careful note of
articulate|v4|o:vision,@idea,position,view,need,case,concern,demand,value,message,thought,@feel,principle,difference|put clearly into words|!keep to oneself|~think about in private|~agree to after debate
ascertain|v4|*|find out for sure|!guess without proof|~make known to others|~decide by a vote
ascribe|v4|p:to|credit or ^put down|~liken or ^compare|~reveal or ^make known|~offer or ^promise
aspire|v4|*|hope strongly|~agree reluctantly|~seem likely|~happen by chance
assail|v4|*|attack strongly|!defend fiercely|~mock gently|~follow closely
assemble|v3|o:team,coalition,force,group,army,evidence,panel,committee,cabinet,collection,jury|bring together|!break up|~choose from|~take charge of
assert|v4|*|state as certain|~admit at last|~prove in full|~ask politely
assert|v4|o:authority,right,independence,control,power,dominance,claim,sovereignty,identity,leadership,influence,themselves,itself,himself & !f:that|make felt with force|!give up quietly|~share with others|~gain through voting
assess|v2|!o:tax,fee|judge or ^measure|~raise or ^increase|~ignore or ^forget|#access:enter or ^reach
assume|v5|o:power,office,control,responsibility,role,post,command,duty,presidency,leadership,position,burden,importance,risk,debt & !f:that,to & !p:for|take on|=suppose|!give up|~refer to
assume|v4|f:that & !o:responsibility,office,duty,role,post,power,position,control,risk,burden,title|believe without proof|=take on as a duty|=put on falsely|~find out by asking
assure|v3|o:@person,@body,NAME,him,her,them|tell firmly so as to calm|~warn in order to frighten|~ask politely for help|~remind of a promise
attain|v3|*|succeed in reaching|!fall short of|~move slowly towards|~hope to keep
attribute|v4|p:to|credit or ^put down|~liken or ^compare|~reveal or ^make known|~offer or ^promise
augment|v4|*|increase by adding to|!cut down by half|~take the place of|~look after with care
authorise|v3|*|give official permission for|~give full details about|~advise strongly against|~put into effect at the same time
authorize|v3|*|give official permission for|~give full details about|~advise strongly against|~put into effect at the same time
avert|v4|o:@bad,@event,disaster,strike,shutdown,collapse,default,catastrophe,bloodshed,tragedy,conflict|keep from happening|~tell about afterwards|!bring about by mistake|~make ready to meet
balk|v4|*|hold back and ^refuse|~complain loudly|~look closely|~laugh openly
baulk|v4|*|hold back and ^refuse|~complain loudly|~look closely|~laugh openly
bar|v4|o:@person,NAME,him,her,them,entry,access,company,member,candidate,journalist|forbid or ^keep out|=shut with a lock|~ask or ^invite|~warn or ^advise
bask|v4|p:in & !w:sun,beach,sunshine|take great pleasure|!feel deep shame|~show little interest|~have a small share
belie|v5|*|give a false idea of|!prove the truth of|~lead directly to|~explain the reasons for
belittle|v3|*|make seem unimportant|!praise too highly|~make somewhat shorter|~describe in a few words
bemoan|v4|*|complain about|!take delight in|~forget about|~look into
berate|v4|*|scold angrily|!praise warmly|~advise kindly|~ignore rudely
bestow|v4|*|give as an honour|!take back in disgrace|~keep in a safe place|~ask for as a favour
betray|v4|o:@feel,emotion,ignorance,lack,sign,weakness,nerve,thought,anger|show without meaning to|!hide with success|~pretend to have|~learn to control
betray|v4|o:@person,country,NAME,trust,cause,@body,ally,principle,value,ideal,promise,voter,people|break faith with|!stay true to|~give advice to|~speak on behalf of
blame|v1|o:@person,@body,NAME|hold responsible|~forgive|~question closely|!clear of guilt
block|v2|o:@idea,bill,law,move,entry,sale,access,vote,order,nomination,merger,attempt,passage,website,reform,legislation|stop or ^prevent|!allow or ^assist|~watch or ^follow|~change or ^improve
blunt|v5|o:edge,impact,criticism,effect,force,attack,effort,threat,power,message,appeal|make weaker|!add to|~look into|~respond to
blur|v4|o:line,distinction,boundary,difference,division,border|make unclear|!sharpen|~step over|~look for
blast|v4|o:@person,@body,@idea,decision,NAME,move,critic,ruling & !w:rock,hole,bomb|criticise fiercely|!praise to the skies|~question in private|~copy in every detail
boast|v5|o:population,economy,record,collection,NUM,history,museum,army,membership,some,more,team,beach,view,feature,number,fleet,rate,restaurant|have and ^take pride in|=talk too proudly of|!lack and ^long for|~plan and ^pay for in full
boycott|v3|*|refuse to deal with|!give full support to|~protest outside|~break up by force
breed|v4|o:@feel,@bad,contempt,resentment,success,hatred,mistrust,violence,corruption,suspicion|give rise to|!put an end to|~learn to live with|~suffer from
bridge|v4|o:gap,divide,difference,division,gulf|close or ^make smaller|!deepen or ^widen|~measure or ^study|~explain or ^talk about
bristle|v5|*|show anger|!smile warmly|~take fright|~look away
brand|v4|o:@person,@body,NAME,him,her,them,it,@event,@idea|describe harshly|!praise warmly|~suspect secretly|~defend publicly
buck|v5|o:trend,system,tradition|go against|!fall in with|~keep track of|~look into
buckle|v5|p:under|give way|!hold firm|~work well|~speak out
burden|v3|*|load or ^weigh down|!relieve or ^set free|~question or ^test|~reward or ^honour
bury|v4|o:news,story,truth,report,fact,detail & !w:grave,cemetery,funeral|hide from notice|!bring into the open|~repeat many times|~make fun of
bypass|v4|o:@body,congress,parliament,@rule,court,system,law,process,security,media,sanction|go round or ^avoid|!work through or ^obey|~reform or ^improve|~put pressure on
calculate|v2|!o:@amount|work out or ^judge|!guess without thought|~fear or ^worry|~promise or ^swear
campaign|v1|p:for,against|work in an organised way|~vote without much thought|~argue in private|~wait for a long time
capture|v4|o:mood,spirit,essence,moment,sense,atmosphere,feeling|succeed in showing|=take prisoner|=win control of|~fail to notice
caution|v4|f:that ; p:against|warn|~deny|~complain|~boast
cease|v2|*|stop|!begin|~delay|~refuse
censor|v4|*|cut or ^ban as unfit|!publish in full|~criticise in public|~write without care
censure|v4|*|criticise officially|!praise in public|~remove from office|~question in secret
cherish|v2|*|value and ^hold dear|!look down on|~remember and ^regret|~hope to gain
chronicle|v4|*|give a full account of|~make a false copy of|~add a new chapter to|~bring about in the end
circulate|v4|s:rumour,rumor,report,petition,video,story,letter,photo,image,document,joke,name,idea|pass from one person to another|!remain strictly secret|~prove to be quite untrue|~cause anger among listeners
circumvent|v4|*|find a way round|~speak out against|~bring up to date|~argue in favour of
cite|v4|!f:for|mention as a reason or proof|!leave out on purpose|~show to be quite mistaken|~ask for more details of
clamour|v4|*|call loudly|~compete|~wait patiently|~volunteer
clamor|v4|*|call loudly|~compete|~wait patiently|~volunteer
clash|v3|s:@person,@body,@force,NAME,protester,side,police,fan,demonstrator,rebel,they & p:with,over,in|fight or ^disagree sharply|!get on well together|~meet for a friendly talk|~march past in silence
clash|v4|p:with & s:view,value,idea,interest,belief|fit badly|!agree fully|~go along|~have to do
cling|v4|p:to & o:power,hope,belief,office,idea,seat,faith,tradition,lead ; p:to>power,hope,belief,office,idea,seat,faith,tradition,lead,view,dream,past|hold on stubbornly|~return at long last|~object strongly|!give way slowly
clinch|v4|o:deal,victory,title,win,agreement,nomination,place,contract,presidency,medal,seat|make sure of getting|!narrowly fail to win|~turn down politely|~work hard to keep
coax|v4|*|persuade gently|!order harshly|~question slowly|~forbid strictly
coerce|v4|*|force by threats|!persuade by kindness|~pay back with gifts|~train for a task
coincide|v4|*|happen at the same time|~conflict in every detail|~end in the same manner|~have nothing in common
collaborate|v2|*|work together|!compete hard|~speak openly|~share profits
collapse|v2|s:@talk,deal,economy,bank,government,company,system,regime,market,currency,industry,case,support,price,coalition,trial,agreement|fail completely|!do very well|~start all over again|~change hands
combat|v3|o:@bad,terrorism,climate,disease,crime,trafficking,poverty,spread|fight against|!help to spread|~find out about|~put up with
command|v4|o:respect,attention,price,majority,support,salary,loyalty,fee,view|have or ^be given|=order to act|~lose or ^give away|~hope for
commend|v4|!p:to|praise officially|!criticise openly|#command:give an order to|~remind kindly
commission|v4|o:report,study,survey,artist,work,research,inquiry,portrait,poll,review,architect,painting|order to be made|~read from end to end|~write at great speed|!put a stop to
commit|v3|o:themselves,itself,himself,@money,troop,resource,@body,ourselves & p:to|promise or ^give|=send to prison|=do wrongly|~hold back
commit|v1|o:crime,murder,suicide,fraud,offence,offense,violence,atrocity,genocide,abuse,error,act,sin,theft,robbery,adultery,violation,attack|carry out|~plan in secret|~report|~look into
compel|v3|*|force|~forbid|~invite|~persuade
compensate|v4|o:victim,survivor,family,owner,farmer,passenger,customer,investor,resident,patient,villager & !p:for>work,job,service,doing|repay for harm done|~find to be at fault|~ask to wait longer|~bring back home
compile|v4|!w:software,code,program,executable,computer,source,hardware|put together from many sources|!break up into parts|~read through with care|~keep back from the public
complement|v4|*|go well with and ^complete|#compliment:say nice things about|!spoil or ^work against|~follow some time after
complicate|v2|*|make harder|!clear up|~hurry along|~put off
comply|v3|*|act as required|!break all ties|~disagree loudly|~deal unfairly
compound|v5|o:@bad,problem,difficulty,misery,crisis,error,mistake,situation,loss,felony,pain,matter,challenge|make worse by adding to|~come about because of|~explain the main cause of|~fail to take into account
comprise|v4|*|consist of|!leave out|~result from|~make use of
compromise|v5|o:security,safety,principle,quality,system,integrity,independence,health,data,standard,privacy,ability,network,sovereignty,investigation,account,credibility|weaken or ^put at risk|=agree by giving way|~discuss in detail|~make widely known
concede|v4|o:defeat,election,race ; f:that|admit unwillingly|~announce in advance|~expect with pleasure|~explain calmly
concede|v4|o:territory,land,ground,power,right,control,sovereignty|give up unwillingly|!gain by force|~ask for again|~defend successfully
conceal|v2|*|hide|!show|~find|~carry
conceive|v4|o:@idea,project,work,system,campaign,policy|think up or ^plan|~carry out or ^build|~pay for or ^support|!put an end to
condemn|v3|o:@event,violence,move,act,killing,attack,decision,action,NAME,@bad,invasion,remark,use,assault & !p:to & !r:death,prison|criticise very strongly|!express approval of|~report in full detail|~apologise sincerely for
condone|v4|*|accept or ^excuse|!denounce or ^punish|~report or ^reveal|~regret or ^mourn
conduct|v2|o:survey,study,research,poll,investigation,test,interview,operation,raid,experiment,search,inquiry,strike,talk,campaign,review,business,exercise,affair,election,negotiation,mission|carry out|!call off|~pay for|~look at
confer|v4|o:right,power,status,benefit,title,honour,honor,advantage,degree,legitimacy,privilege,citizenship,immunity|give or ^grant|!withdraw or ^deny|~share or ^divide|~claim or ^demand
confide|v4|!f:in & !p:in|tell as a secret|!announce in public|~admit under pressure|~guess correctly
confine|v4|*|keep within limits|!allow to spread|~look after with care|~move to a new place
confirm|v3|o:report,plan,news,identity,fear,case,claim,suspicion,number,death,result ; f:that|show to be true|=approve for office|~call into doubt|~keep quiet about
confirm|v4|o:nominee,judge,justice,secretary,appointment,candidate,nomination|approve for office|=show to be true|~question in public|~pass over
confiscate|v4|*|take away by official right|~hide in a safe place|~sell to the highest bidder|~look through for evidence
conform|v4|p:to|keep closely|!object loudly|~return quickly|~turn suddenly
confront|v3|o:@bad,challenge,reality,issue,question,past,crisis,history,problem,fact,choice,fear & !t:confronting|face up to|!turn away from|~give rise to|~report on
confront|v4|o:@person,@body,protester,police,NAME,him,her,enemy,attacker,rival,adversary & !s:@bad,obstacle,issue,challenge,question,choice,decision,task|stand up to or ^challenge|~follow at a distance|!make peace with|~ask for advice
conjure up|pv4|*|call to mind|~make use of|!drive away|~put in order
conserve|v2|o:energy,water,resource,species,fuel,wildlife,land,power,forest|keep from being wasted|!use up freely|~find out about|~share with others
consolidate|v4|o:power,position,control,gain,lead,hold,authority,grip,democracy,rule,base,victory|make stronger and safer|~use in an unfair way|~win for the very first time|~share with an ally
conspire|v4|s:@person,NAME,them,leader,plotter ; p:with,against|plan in secret|~refuse in public|~fail by chance|~offer in good faith
constitute|v5|o:threat,crime,violation,breach,offence,offense,majority,form,act,percent,part,danger,third,half,abuse,torture,genocide,victory,evidence|amount to|~lead to|!rule out|~spring from
constrain|v4|*|limit or ^hold back|!free or ^let loose|~persuade or ^win over|~worry or ^confuse
consume|v2|o:energy,resource,food,water,electricity,oil,time,alcohol,calorie,meat,fuel|use or ^take in|!make or ^produce|~store or ^save|~sell or ^trade
contain|v4|o:spread,outbreak,@bad,virus,fire,damage,@feel,inflation,spill,epidemic,ambition,expansion,influence,blaze,disease,cost & !s:@text,cell,container,book,region,air,soil,water,food,site,package,file,it,product & !w:microbe,cell|keep under control|~look for the cause of|~take advantage of|~feel the effects of
contemplate|v4|*|think about carefully|!put out of mind|~carry out at once|~speak of in public often
contend|v4|f:that|claim or ^argue|~learn or ^discover|~hope or ^wish|~fear or ^suspect
contend|v4|p:with|have to deal|~agree readily|~join forces|~do away
contest|v5|o:claim,result,decision,ruling,@rule,charge,verdict,finding,allegation,case,outcome|argue against|=compete for|~agree to|~report on
contest|v5|o:election,seat,presidency,leadership,race,constituency,vote|compete in|=argue against|~withdraw from|~report on
contract|v5|s:economy,output,market,growth,industry,sector,production,GDP,gdp|get smaller|=fall ill|=sign a deal|~level off
contract|v5|o:virus,disease,hiv,malaria,infection,illness,ebola,coronavirus,covid-19,cholera,polio,fever,pneumonia,cancer|fall ill with|=agree to pay|=make smaller|~recover from
contradict|v3|*|say or ^show the opposite of|!agree with or ^confirm|~give the true meaning of|~repeat word for word
convene|v4|*|call together|!break up|~take part in|~report on
converge|v4|*|come together from all sides|!go separate ways|~wait for the signal|~leave in great haste
convey|v4|o:message,sense,meaning,@feel,information,idea,impression,condolence,news,truth,emotion,concern,view,image,importance|make known|~feel deeply|~argue about|~guess at
cope|v2|*|manage well enough|!give up hope|~lose patience|~wait for the end
counter|v4|o:threat,@bad,argument,claim,influence,criticism,attack,effect,narrative,terrorism,propaganda,trend,NAME,extremism,move|act against|!build up|~learn about|~repeat
court|v5|o:publicity,popularity,fame|try to win|!shy away from|~put an end to|~make fun of
cripple|v4|o:economy,industry,system,@body,country,service,network,business,production,trade,hospital,ability|damage badly|!give new life to|~gain control of|~change slightly
crumble|v4|s:support,empire,regime,economy,alliance,coalition,system,deal,defence,defense,resistance,confidence,argument,union,marriage,confidence,consensus|become weak and ^fall apart|!grow strong and ^last|~come under attack|~move to one side
crush|v4|o:rebellion,revolt,protest,dissent,opposition,uprising,hope,@person,enemy,resistance,movement,dream,rebel,spirit,revolution|defeat or ^destroy completely|!encourage or ^strengthen|~report in full to the public|~watch with growing concern
culminate|v4|*|come to a final high point|~lose force half way|~pause for a short time|!make a small beginning
cultivate|v5|o:relationship,image,friendship,tie,relation,interest,habit,audience,talent,contact,support,ally,sense,taste,skill,mind,virtue|work to develop|!neglect or ^lose|~make use of|~put to the test
curtail|v4|*|cut short or ^reduce|!draw out or ^increase|~look closely into|~pay no heed to
cushion|v4|o:blow,impact,effect,shock,fall,pain|soften or ^lessen|!add to or ^worsen|~predict or ^warn of|~suffer or ^feel
decimate|v4|*|destroy a large part of|!greatly increase|~drive to a distant place|~cut off from help
decry|v4|*|speak strongly against|!give warm praise to|~express deep regret for|~warn of well in advance
deem|v4|!f:that|judge to be|~pretend to be|~fear to be|~refuse to call
defect|v5|p:to,from|change sides|!stay loyal|~send secrets|~return home
defer|v4|p:to>@person,@body,NAME,PRON,judgment,judgement,wish,authority,will,expert & !b:be|give way politely|!refuse to listen|~object strongly|~speak at length
defer|v4|o:decision,payment,vote,tax,debt,dream,start,action,hearing,enrollment|put off until later|!make without delay|~leave to an expert|~regret immediately
defuse|v4|*|make calmer or safer|!stir up further|#diffuse:spread widely|~look into closely
defy|v4|o:@body,@rule,order,law,convention,expectation,ban,tradition,logic,pressure,odds,NAME,authority,will,threat,curfew,sanction,warning,gravity|go against or ^resist|!give in to or ^obey|~wait for or ^expect|~draw up or ^announce
degrade|v4|o:land,environment,quality,ability,capability,soil,system,forest,performance|lower in quality|!improve or ^repair|~measure with care|~use too little of
delegate|v4|o:power,authority,task,responsibility,decision,work,duty|pass to someone lower down|!keep to oneself|~take over in a crisis|~divide into small parts
deliberate|v4|!o:everything|think and ^talk with care|!decide in great haste|~put off to another day|~listen without comment
deliver|v2|o:speech,verdict,message,address,statement,lecture,ruling,warning,judgment,judgement,ultimatum,sermon,remark,opinion|present to the public|=bring to a house|=set free from danger|~put off till later
deliver|v4|o:reform,policy,result,change,growth,promise,benefit,victory,improvement,goal,peace,justice,prosperity & !p:from|bring about as promised|=carry to an address|=set free from danger|~speak about at length
demolish|v4|o:argument,case,theory,claim,opponent,myth|prove quite wrong|!lend support to|~put forward again|~explain in detail
denounce|v3|*|speak out strongly against|~pass on without comment|~mention for the first time|~apologise in public for
denote|v4|*|stand for or ^mean|~lead to or ^cause|~grow out of|~put a sudden stop to
deplete|v4|*|use up|~search for|~dig out|~share out
deploy|v4|*|move into position for use|!withdraw to a safe place|~test before buying more|~train in a foreign country
deplore|v4|*|strongly disapprove of|!warmly welcome|~take little notice of|~work hard to prevent
depose|v4|*|remove from power|!put on the throne|~criticise openly|~serve faithfully
deprive|v3|p:of|rob|~warn|~remind|~accuse
deride|v4|*|laugh at as worthless|!admire as great|~copy as a fine example|~fear as a threat
derive|v3|p:from & o:benefit,power,authority,pleasure,income,profit,name,value,revenue,strength,legitimacy,satisfaction & t:derive,derives,deriving|gain|~separate|~protect|~hide
descend|v4|p:into>chaos,violence,war,anarchy,crisis,madness,recession,poverty,farce,conflict,bloodshed,riot,lawlessness|sink little by little|~look with concern|~rush of one's own will|~return for a while
detain|v2|*|hold in custody|!let go free|~question briefly|~send abroad
deter|v4|*|frighten or ^put off|~warn or ^inform|~punish or ^arrest|~teach or ^train
deteriorate|v2|*|get worse|!recover|~spread out|~continue
devastate|v3|!o:@person,PRON|destroy or ^damage badly|!restore or ^repair|~divide or ^share out|~threaten or ^frighten
deviate|v4|p:from|turn aside|~suffer greatly|~learn a lot|~benefit
devise|v4|*|think up|~carry out|~look over|~give up
devote|v3|o:@money,life,time,energy,career,resource,attention,himself,herself,themselves,effort,chapter,page|give wholly|!keep back|~divide fairly|~lend for a time
dictate|v4|o:term,policy,@rule,condition,outcome,choice,pace,decision,course,need,logic,events,what,how|decide or ^control|~discover or ^guess|~follow or ^accept|~explain or ^describe
digest|v4|o:news,information,report,result,fact,lesson,idea,defeat,content,implication|think over and ^take in|!reject without reading|~pass on to others|~wait anxiously for
dilute|v4|o:power,influence,impact,message,effect,@idea,law,value,vote,standard,stake,reform,force|weaken|!increase|~reveal|~explain
diminish|v3|*|lessen or ^weaken|!grow or ^build up|~change or ^shift|~end or ^collapse
discard|v3|*|throw away|!keep safe|~hand over|~take apart
discern|v4|*|see or ^make out|!miss or ^overlook|~describe or ^explain|~fear or ^expect
discharge|v5|o:duty,responsibility,obligation,function,task|carry out as required|=let go or ^release|=fire, as a gun|~put off or ^avoid
discharge|v5|o:@person,patient,soldier,him,her & p:from|allow or ^force to leave|~prevent or ^stop|~protect or ^save|~treat with medicine
disclose|v3|*|make known|~write down|~make up|~find out
discount|v5|o:possibility,idea,theory,claim,risk,chance,view,evidence,suggestion,report,story,prospect|take no account of|=sell more cheaply|~find proof of|~speak openly about
discredit|v4|*|damage people's trust in|!win public support for|~argue at length about|~find out the truth about
dismantle|v4|o:system,programme,program,network,@rule,regime,arsenal,policy,structure,regulation,institution,democracy,state,weapon,reform|take apart step by step|!set up on firm ground|~look over with great care|~hand over to others
dismiss|v4|o:claim,allegation,report,@idea,criticism,suggestion,@feel,concern,possibility,evidence,rumour,rumor,accusation,charge,view,finding,notion,talk,warning|refuse to take seriously|=send away from a job|~think about at length|~listen to with interest
dismiss|v4|o:@person,NAME,him,her,cabinet,staff & !o:critic|remove from a job|=treat as unimportant|~raise to a better post|~call to a meeting
dismiss|v4|o:case,lawsuit,appeal,charge,suit,petition,complaint,motion|refuse to hear further|=send away from a job|~put off until later|~decide in favour of
disown|v4|*|cut all ties with|!take pride in|~have a quarrel with|~borrow from
dispatch|v4|*|send for a purpose|!call back home|~keep in reserve|~reward in advance
dispel|v4|*|drive away or ^end|!spread or ^encourage|~express or ^describe|~share or ^admit
disperse|v4|o:@person,crowd,protester,protest,demonstrator,demonstration,rally|drive off in all directions|!gather in one place|~arrest one by one|~warn to keep quiet
displace|v4|o:@person,people,million,family,community,population,resident,NUM,villager,worker|force to leave home or place|!help to settle down|~put in danger of death|~keep under close guard
dispute|v4|o:claim,account,figure,version,finding,result,allegation,charge,idea,fact,accusation,report,view,need,characterization|question the truth of|!accept as correct|~repeat in public|~try hard to find out
disrupt|v3|*|break the normal course of|!keep in good order|~take an active part in|~watch from a distance
dissolve|v5|o:parliament,assembly,@body,marriage,partnership,union,cabinet,congress,legislature|bring to an end officially|!set up for the first time|~take part in as a new member|~criticise in the press
dissuade|v4|p:from|turn aside by argument|~protect against harm|~separate by force|~remove without warning
distort|v4|!o:market,force,competition,price,economy,trade,incentive,bracket|give a false picture of|!describe exactly|~draw attention to|~make up one's mind about
diverge|v4|*|grow apart|!agree fully|~change sides|~come to light
divert|v4|o:attention,resource,@money,fund,water,flight,traffic,plane,aid,river,fund|turn to another use|~waste through lack of care|~look after with care|!keep on the same course
divulge|v4|*|tell or ^make known|!hide or ^keep back|~guess or ^work out|~forget or ^lose
dodge|v4|o:question,issue,tax,responsibility,draft,blame,sanction,fare,duty,bill|avoid by a trick|!face honestly|~raise once more|~argue about
dominate|v2|*|lead or ^control|!follow or ^obey|~share or ^divide|~praise or ^support
downplay|v3|*|make seem less important|!exaggerate greatly|~explain in great detail|~apologise publicly for
draft|v4|o:@rule,bill,resolution,agreement,constitution,letter,statement,report,treaty,document,text,legislation,@idea|write a first version of|~read out in public|~look for mistakes in|~agree to the final form of
drain|v4|o:resource,@money,strength,energy,budget,economy,coffer,reserve,@person,account,talent,treasury|use up or ^weaken|!add to or ^restore|~count or ^measure|~save or ^put aside
dub|v4|!w:film,movie,language,voice,audio,actor|name or ^call|~think or ^believe|~make or ^build|~find or ^prove
duck|v5|o:question,issue,responsibility,challenge,debate,decision,vote,problem|try to avoid|!face up to|~ask again|~look into
earmark|v5|*|set aside for a special use|!spend on whatever comes up|~ask for the return of|~refuse to pay out
elicit|v4|*|draw out in response|!prevent or ^hold back|~listen to closely|~pass on to others
elude|v4|*|escape or ^slip away from|!fall into the hands of|~follow closely behind|~puzzle or ^surprise
emanate|v4|p:from|come or ^flow|~recover in time|~differ a lot|~break free
embark|v4|p:on,upon & !w:ship,port,ferry,cruise|make a start|~look back|~throw light|~put a limit
embed|v5|p:in,into & !o:PRON,@person,reporter,journalist|fix firmly|~hide carefully|~mention briefly|~explain fully
embody|v4|*|stand as an example of|!go completely against|~take the place of|~look forward to
embolden|v4|*|give courage to|!fill with fear|~give orders to|~take pity on
embrace|v4|o:@idea,change,technology,policy,value,democracy,challenge,opportunity,culture,diversity,view,reform,cause,concept,faith,tradition,capitalism,message,principle|accept eagerly|=hold in one's arms|=include or ^cover|~refuse outright
embroil|v4|p:in|involve deeply|~support strongly|~defeat narrowly|~represent officially
emulate|v4|*|try to do as well as|~find fault with|~offer advice to|~do business with
enact|v4|o:law,@rule,legislation,reform,bill,ban,measure,policy,tariff,act|pass officially|!do away with|~argue against|~put off
encompass|v4|*|include or ^cover|!leave out or ^ignore|~divide or ^split|~look or ^search for
encroach|v4|p:on,upon|push in little by little|~keep a careful watch|~look down with scorn|~insist again and again
endanger|v1|*|put at risk|!keep safe|~look for|~study
endorse|v4|o:@person,@idea,NAME,candidate,call,view,candidacy,policy,bid,decision,approach,him,product,agreement,statement|give public approval to|!express doubts about|~take advice from|~find a place for
endow|v4|p:with|provide|~burden|~replace|~confuse
endure|v4|o:@bad,hardship,year,pain,war,suffering,violence,criticism,torture,@time,ordeal,winter,abuse|suffer patiently|!enjoy fully|~cause to others|~remember with sorrow
endure|v5|s:@body,system,peace,relationship,legacy,memory,tradition,democracy,alliance,institution,that,it,friendship,work,myth & !o:@bad,hardship,pain|last for a long time|!come to a quick end|~change little by little|~bring great benefit
enforce|v2|*|make people obey|!let slide|~argue for|~do away with
engage|v5|f:in,actively,directly,regularly & p:in & !o:ring,@person,PRON & !b:become,more,most,so|take part|~lose interest|~have doubts|~put trust
engender|v4|*|cause or ^give rise to|~result or ^come from|~talk or ^write about|~share or ^feel
engulf|v4|*|spread over and ^cover|!leave quite untouched|~come close to but ^miss|~warn of or ^predict
enhance|v3|*|improve or ^add to|!harm or ^weaken|~protect or ^keep|~change or ^replace
enlist|v4|o:help,support,aid,@person,service,@body,expert|win the help of|!turn down|~wait for|~offer in return
enrage|v2|*|make very angry|!calm down|~frighten|~embarrass
enshrine|v4|*|protect in lasting form|~mention in passing|~hide from the public|~debate at length
ensue|v4|*|follow as a result|!die out at once|~come as a great relief|~begin by chance
entail|v4|*|involve of necessity|!exclude or ^rule out|~result or ^follow from|~reduce or ^ease
entangle|v4|p:in|involve in difficulties|~support with good reason|~defeat narrowly|~interest greatly
entice|v4|*|attract by offering something|!frighten off by threats|~amuse by telling stories|~hold back by force
entitle|v4|p:to & !o:book,report,article|give a right|!deny access|~send help|~show the way
entrench|v4|*|fix firmly in place|~question from outside|~describe in full detail|~bring under attack
entrust|v4|p:to|give into someone's care|~warn of a danger|~take away by force|~reveal as a secret
envisage|v4|*|imagine for the future|~recall from the past|~fear above all else|!put right out of one's mind
envision|v3|*|picture in the mind|~hope to avoid|~see at close quarters|~look back on
epitomise|v4|*|serve as a perfect example of|!have nothing in common with|~give a very short account of|~bring to a fitting end
epitomize|v4|*|serve as a perfect example of|!have nothing in common with|~give a very short account of|~bring to a fitting end
equate|v4|p:with|treat as the same|!contrast sharply|~provide at no cost|~mix little by little
eradicate|v4|*|get rid of completely|~find the cause of|~bring under control|~study in detail
erode|v4|o:trust,confidence,support,right,power,freedom,value,democracy,@amount,authority,standard,credibility,advantage,independence,faith,savings|weaken little by little|~depend more and more on|~win back at a stroke|~take full advantage of
eschew|v4|*|avoid on principle|!choose every time|~explain in detail|~criticise in public
espouse|v4|*|take up and ^support|!reject and ^attack|~examine and ^explain|~report and ^pass on
establish|v4|o:fact,truth,cause,identity,whether,link,guilt,motive,what,who,why,how ; f:that,whether|find out for certain|=set up for the future|~doubt or ^deny|~keep from the public
evade|v4|o:tax,question,capture,law,arrest,sanction,responsibility,police,detection,justice,border,duty|escape by cleverness|!face up to openly|~complain bitterly about|~try hard to change
evict|v4|*|force to leave a home|!offer a place to stay|~ask to pay more rent|~keep as a prisoner
evoke|v4|*|call to mind|!do away with|~make fun of|~put into words
evolve|v3|!s:species,animal,human,bird,fish,virus,it,they,plant,life,cell,brain,toad,insect,bacteria,gene & !w:species,gene,organism,evolution,evolutionary,selection,dna,ancestor,animal,plant,bird,fish,mammal,virus,biology|develop gradually|!stay fixed|~fail suddenly|~repeat often
exacerbate|v4|*|make worse|~result from|~draw out|~foresee
exceed|v2|*|go beyond|!fall short of|~come close to|~depend on
excel|v3|*|do extremely well|!struggle to keep up|~take great pleasure|~improve slowly
exclude|v1|*|keep or ^leave out|!include or ^let in|~send or ^call for|~blame or ^accuse
execute|v5|o:@idea,order,strategy,policy,warrant,operation,task,agreement,work,manoeuvre,will|carry out|=put to death|~call off|~think up
exempt|v4|*|free or ^excuse|!burden or ^load|~prevent or ^stop|~hide or ^conceal
exert|v4|o:@power,effort,pull|use or ^bring to bear|!hold back or ^lose|~gain or ^win|~share or ^divide
exhaust|v4|o:option,resource,supply,appeal,@money,remedy,reserve,patience,possibility,alternative,funds,saving|use up completely|!add a lot to|~look everywhere for|~share out fairly
exhibit|v4|o:sign,behaviour,behavior,symptom,trait,quality,tendency,characteristic,pattern|show clearly|!hide completely|~suffer badly from|~study closely
exile|v3|*|send away from the country|~put in prison for life|!welcome back home|~speak badly about
exonerate|v4|*|declare free from blame|!find to be guilty|~ask to pay a heavy fine|~question under oath
expedite|v4|*|make happen faster|!hold up or ^delay|~explain step by step|~make public at once
expel|v2|*|force to leave|!invite to join|~ask to explain|~hold in prison
exploit|v4|o:@person,worker,labour,labor,fear,child,poor,weakness,vulnerability,loophole,people,migrant,tragedy,division,situation,crisis|use unfairly for gain|!take good care of|~learn to deal with|~bring to public notice
exploit|v4|o:resource,opportunity,technology,reserve,oil,mineral,potential,market,gas,deposit|make use of for gain|!leave quite untouched|~protect by law|~search for in vain
expose|v4|o:@bad,corruption,flaw,weakness,lie,truth,scandal,abuse,failure,hypocrisy,problem,gap,division,wrongdoing,vulnerability,secret,identity,limit|make known or ^bring to light|=put in danger or ^leave unsafe|~cover up or ^keep quiet about|~invent or ^make up
extend|v2|o:deadline,contract,visa,term,mandate,agreement,truce,ceasefire,lead,rule,stay,life,deal,loan,period,license,permit|make longer|!cut short|~agree to|~break off
extend|v5|o:condolence,invitation,welcome,thanks,sympathy,help,credit,greeting,apology,offer,hospitality,gratitude,support,friendship|offer or ^give|=make longer|=stretch out|~take back
extol|v4|*|praise highly|!find fault with|~explain fully|~compare closely
extract|v4|o:concession,promise,confession,information,price,commitment,apology,money,data,payment,revenge|get with difficulty|!hand over freely|~write down in full|~refuse immediately
extradite|v4|*|hand over to another authority for trial|!shelter from arrest by another authority|~release from prison for lack of proof|~question in secret about another crime
`;
