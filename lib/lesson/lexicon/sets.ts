/** Word groups that cues name with "@": lemmas that settle a sense alike. */
const table = `
person|president,minister,leader,official,man,woman,people,person,worker,voter,citizen,resident,lawmaker,senator,politician,officer,general,soldier,fighter,rebel,protester,activist,critic,opponent,supporter,ally,rival,judge,lawyer,prosecutor,expert,analyst,scientist,researcher,doctor,nurse,patient,teacher,student,parent,child,family,player,coach,fan,driver,farmer,fisherman,engineer,executive,chief,boss,director,manager,owner,spokesman,spokeswoman,spokesperson,author,writer,artist,actor,king,queen,prince,refugee,migrant,immigrant,victim,suspect,witness,candidate,governor,mayor,diplomat,ambassador,envoy,investor,trader,consumer,customer,shopper,taxpayer,employee,employer,teenager,youth,neighbour,neighbor,friend,colleague,democrat,republican,conservative,liberal,mp,crowd,public,he,she,they,we,i,you,who
body|government,state,country,nation,ministry,party,company,firm,group,organisation,organization,agency,court,parliament,congress,senate,council,committee,commission,union,army,military,police,force,bank,university,school,hospital,team,club,association,authority,administration,regime,opposition,industry,business,board,bloc,alliance,coalition,city,town,community,department,office,regulator,watchdog,movement,militia,power,side,west,east,kremlin,kingdom,republic,league,federation,corporation,charity,institution,airline,retailer
idea|plan,idea,proposal,scheme,project,programme,program,policy,reform,bill,measure,initiative,strategy,suggestion,theory,motion,offer,deal,agreement,treaty,pact,accord,package,amendment,concept,notion,approach,vision,agenda
rule|law,rule,ban,restriction,sanction,regulation,limit,curfew,tariff,quota,tax,order,ruling,embargo,blockade,penalty,fine,lockdown,legislation,requirement,standard,code,measure,condition,deadline
bad|crisis,war,conflict,violence,famine,drought,poverty,disease,epidemic,pandemic,recession,inflation,unemployment,corruption,crime,terrorism,abuse,hunger,disaster,problem,threat,danger,risk,instability,unrest,tension,chaos,fraud,racism,discrimination,inequality,pollution,shortage,damage,loss,suffering,trouble,violation,bloodshed,hatred,extremism,debt,attack,fighting,harassment,injustice,decline,emission,warming,change,illness,obesity,difficulty
amount|price,cost,rate,number,level,income,spending,budget,figure,total,wage,salary,profit,revenue,sale,demand,production,output,export,import,temperature,share,population,attendance,fee,fare,rent,tax,debt,deficit,unemployment,inflation,emission,turnout,support,popularity,rating,value,percentage,proportion,amount,use,consumption,investment,trade,growth,interest,death,case,quantity,traffic,funding,supply,percent,bill,currency,dollar,euro,pound,stock
money|money,fund,cash,budget,dollar,pound,euro,million,billion,revenue,income,saving,tax,pension,salary,wage,profit,fortune,wealth,aid,loan,debt,capital,fee,fine,sum,cost,price,bill,grant,subsidy
feel|fear,anger,hope,concern,worry,suspicion,doubt,interest,outrage,resentment,frustration,confidence,trust,optimism,enthusiasm,hatred,sympathy,excitement,panic,anxiety,alarm,expectation,tension,emotion,criticism,controversy,debate,speculation,discontent,discontentment,opposition,support,sentiment,backlash,fury,unease,pressure,mistrust,scepticism,skepticism,unrest,passion
talk|talk,negotiation,debate,discussion,dialogue,meeting,summit,conference,conversation,process,session,hearing,interview,address,speech
force|force,troop,soldier,army,fighter,rebel,militant,militia,police,navy,tank,warship,military,insurgent,guerrilla,jet,plane,missile,bomb,shell,gunman
place|city,town,village,country,region,area,capital,border,province,territory,street,building,neighbourhood,neighborhood,district,land,island,state,coast,continent,world
text|report,letter,statement,article,book,document,story,paper,study,survey,poll,page,bill,contract,text,essay,novel,speech,poem,file,memo,email,tweet,newspaper
power|power,influence,authority,control,force,pressure,might,clout,leverage,veto,strength,sway,weapon
time|year,month,week,day,decade,century,hour,minute,moment,time,weekend,night,season,period,era,age,term
event|election,vote,war,attack,protest,meeting,match,game,festival,strike,trial,ceremony,summit,conference,launch,tournament,concert,talk,revolution,coup,crisis,disaster,earthquake,storm,flood,accident,incident,scandal,death,birth,victory,defeat
proof|evidence,proof,finding,result,data,fact,study,research,figure,testimony,claim,argument,case,theory,sign,clue
`;
export const sets = new Map<string, readonly string[]>(
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [name = "", words = ""] = row.split("|");
      return [name, words.split(",")];
    }),
);
