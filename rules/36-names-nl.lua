-- Dutch names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-ffaker (Expat), and names of ruby-faker (Expat) that hunspell-nl
-- (BSD-3-clause or CC-BY-3.0) has as well.

names {
  id = "names.nl", about = "Dutch names", entity = "PersonName", score = 76,
  words = [[
aafke aaftink aalbers aalbersberg aalberts aalbrecht aalbregt aaldering aalderink aalders aaldert aaliyah aalst aalsum
aalten aaltje aalts aandewiel aanen aangeenbrug aanraad aantjes aardema aardenburg aarle aarnink aarnoudse aarnout
aarnoutse aarntzen aaron aarse aarsen aarsman aarssen aarten aartman aarts aartse aartsen aartsma abba abbas abbassi
abbekerk abbenhuis abbes abbing abbink abbo abbring abby abdalla abdallah abdellaoui abdi abdoel abdoella abdul
abdullah abdullahi abe abee abeling aben aberson abigail abma abrahamse abram abspoel acda acer achiel achmed
achtereekte achthoven ackema acker ackerman ackermann acton ada adamse adan adang adank adda addens addink adegeest
adelerhof adeline adema aden adhin adinda adjei adriaan adriaanse adriaansen adriaansz adriaens adriaensdr adriaense
adriaensen adrian adriana adrianus adrichem adrienne adryaens advokaat aeije aelbers aelen aelftrud aelmans aendekerk
aerle aert aerts aertsen aertssen aertsz afke afman afra agelink agema agerbeek agnes agricola agt agten agterberg
agterbos agterhuis ahlers ahmad ahmadi ahmed ahrens ahsmann ahuis aicha aida aidan aiden aiko aileen aimee aipassa
aisha aissati ajodhia akbar akbari akbulut akdeniz aken akerboom akershoek akhtar akihary akira akkermans akoudad
akpinar akram akse aksoy aksu aktas akyol alain alam alan alana alards alba albada albayrak alberda alberink albers
albersen albert alberti albertine albertje alberto albertus alblas albrecht alde aldenhoven aldenkamp aldenzee
alderden alderliesten alders aldert aldewereld alec aleida alejandra aleksandar aleksander alem aleman alemannië
alenburg alers alessandro alessio aletta alette aleven alex alexa alexander alexandra alexandre alexandros alexia
alexis alferink alfing alfons alfrink algera algoe algra ali alibaks alibux alice alicia alida alies alina alinda
aline aling alink alisa alisha alison alissa alistair alix alizée alja alkan alkema alkemade allaart allan allard
allart alleblas allemanië allers allert allison allon almeida almekinders alofs alons aloys alpaidis alphen alphenaar
alsema alserda alssema alta altan altena althof althoff althuizen altin alting altink altman altorf altun alvares
alvarez alves alvin alwin alyssa amal amalrada aman amar amaury ambaum ambergen ambrosius amel amelia amelie ameling
amelink amende ament america amerongen amersfoort amesz amier amin amina amini amir amira amiri amke amkreutz ammeraal
ammerlaan amon amos amrani amraoui amri amstel amstelveen amsterdam amy ana analbers ananda ananias anastasia anaïs
anbeek anbergen anco andel andela anderson andeweg andra andrade andrea andreae andreas andree andres andrew andries
andriese andriesse andriessen andringa andré andy ane anema anette angela angelica angelina angeline angelique angelo
angenent angeren angevare angie aniek anika anil anique anissa anja anjema anjo anke ankersmit ankie anko ankone anky
ann anna annabel annabelle anne annebel annebeth annechien annegreet annejet anneke anneleen annelieke annelien
annelies anneloes annelot annema annemarie annemarieke annemie annemiek annemieke annemijn annen annet annetje annette
anneveld annick annie anniek annieke annigje annika annink anoek anouar anouchka anouck anouk anouschka anouska ans
anse ansems ansing ansink anten antes antheunisse anthonie anthonio anthonisse anthony antje antoine antoinet
antoinette anton antoni antonia antonides antonie antonio antonis antonisse antonissen antonius antony antoon
antwerpen anwar anya aouragh apeldoorn apol apon appelhof appelman appelo apperloo appiah appie arab aram aran aranka
aras arbib arbouw ard arden ardenne ardesch ardon arendonk arends arendse arendsen arendshorst arens arensman arent
arentsen arentz arets arfman ari ariane arianna arianne arie ariese arif arik arina arink arion arisse arissen ariëns
arjan arjen arjo arjun arjuna arkel arkema arkes arlene arler arlette arling arman armand armando armin arnaud arne
arnhem arno arnold arnoldus arnoldussen arnoud arnout arns arnsberg arnts arntz arntzen aron arrindell ars arslan
arthur artz arum arun arvid arvin arwen arwin aryan asamoah asante asbreuk asbroek asch aschman asha ashley ashraf
ashton ashwin asia asjes askamp askes aslan aslander asma asmara asmus asperen asruf asselbergs asselman asselt
assendelft assies assinck assink assmann asten astrid atema atsma attema atteveld attevelt atze aude audrey augenbroe
augustin augustinus auke aukema aukje aurelie ausema ausems ausma aussems austin autar avalon averesch averink avest
avezaat avezaath avoirt awad awater axelle axl aydemir ayden aydin ayesha ayhan ayla aylin ayoub ayrton ayse aytekin
azarkan azier aziz azizi azra azzouz azzouzi baakman baalen baanders baans baanstra baarda baarends baarle baarsma
baarspul baarssen baart baartman baaten baatje baauw baay babel babette bac bach backes backus backx badal badloe
badoux badri baecke baegen baelde baelemans baerends baert baerveldt baeten baetsen bagchus bagerman baggen bahadir
bahadoer bahar bahlmann bahri baidjoe bailey bais bajema bakel bakelaar bakema bakermans bakir bakkali bakkenes
bakkeren bakkum baks bakx balak balci baldew balemans balfoort balgobind bali baljeu baljon balke balkema balkenende
balou balster balt baltes baltissen baltus baltussen balvers balvert bambacht bambi banda bandsma bandstra bangma
banis bankert bannenberg bannink banus baptista baptiste baran barbara barbera barel barelds bareman barend
barendrecht barendregt barendse barendsen barents barentsen bargeman barhorst barink baris barkel barkema barkey
barlag barmentlo barmentloo barnard barneveld barnhoorn barning barreveld barrie barron barry barsingerhorn bart
bartel bartelds bartelen bartelings bartelink bartels barten barth bartholomeus bartlema bartman barto baruch baselier
baselmans bashir basjes bassa bassant bassie basten basters bastiaan bastiaannet bastiaanse bastiaansen bastiaanssen
bastiaenen bastiaens bastiaense bastian bastianen bastien bastings batelaan batema batenburg batens bathoorn batman
batstra battjes batur baudoin bauer bauhuis bauke baukje baum bauman baumann baur bausch bauwens bave bavel bavinck
baving bavo bax bayat bayrak bayram bazelmans bea beate beatrice beatrix beaujean beaumont bechan becht bechtold beck
becker becking beckman beckmann beckx becky becx bedaf bedaux beeck beeckmans beeftink beeke beekelaar beekenkamp
beeker beekink beekman beekmans beeksma beekwilder beelen beeloo beem beemer beems beemster beemsterboer beenakker
beenders beenen beerda beeren beerendonk beerends beerepoot beerkens beerlage beerling beernink beerse beersma beert
beerta beerten beetsma beetstra beeuwkes begeman begemann behr behrens beijring beikes beilen beimers beintema
beishuizen bekbergen beke bekebrede bekedam bekendam bekenkamp bekhof bekhuis bekink bekius bekke bekkema bekker
bekkering bekking bekman beks bektas bekx beld belder belderbos belderok beldman belfor belga belgers belgraver belhaj
belinda beljaars beljon bellaart bellekom bellemakers bellemans bellinga belliot bellis belmer belpere beltman bemelen
bemelmans bemer bemmel benaissa benali benda benedict benedictus beneker bengt benhaddou beniers benink benito benji
bennaars benne benneker bennekom bennema benner bennet bennett bennie bennik benning benninga bennink bennis benno
benny benoist benoit bens benschop bensdorp bense bensink benthe bentheim benthem bentlage bento bentum bentvelsen
bentvelzen benus beourgeois berat berbee berben berden berdien berend berendrecht berends berendse berendsen berenpas
berens berenschot berentschot berentsen berfelo berga bergenhenegouwen bergervoet bergh berghmans berghorst bergmann
bergmans bergs bergshoeff bergsma bergstra bergwerff berisha berkel berkelaar berkelder berkelmans berkenbosch berkers
berkhof berkhoff berkien berkouwer berkum berkvens berman bern berna bernaards bernadette bernadina bernard bernardina
bernardus bernd berndsen berne bernhard bernhart bernice bernicia bernie berning bernsen bernts berntsen berrens
berrevoets berserik bert bertelink bertels bertha bertho bertholet bertie bertina berting bertram bertrand bertrums
bertus bervoets besamusca besemer besems besse besseling besselink besselsen bestebreur bestebroer besteman beterams
bethlehem betist betjes betlem bette bettie bettink betty beuckens beudeker beugelaar beugeling beugelink beugels
beukema beukeveld beulink beuman beumer beumkes beunder beune beuningen beunis beunk beurskens beus beuse beusekamp
beusekom beusenberg beusichem beusink beute beuting beuving beuvink bevaart bevelander beveren beverloo bex bexkens
beyer bezemer bhageloe bhaggoe bhagwandas bharos bhatti bhawan bhola bianca bianchi bibi bibianne bibo biegel bieke
biekens bielderman bieleveld bielsma biemans biemolt biemond bien bierbooms biere bierenbroodspot bierens bierings
bierkens bierling bierma biermann biermans bierstraten biervliet biesbroek biesen biesenbos bieshaar biesheuvel biesma
biesmans biesot biesterbos biesterveld biewenga bieze biezenbos bihari biharie bijlsma biko bilal bilderbeek billar
billekens billie billung billy bilt bimmel binck binda bindels bing binkhorst binnekamp binnema binnerts bionda birger
birgit birgitta birza bischoff bish bisoen bisscheroux bisschops bisseling bisselink bissels bjarne bjorn blaauboer
blaauw blaauwbroek blaauwendraad blaauwgeers bladel blankendaal blankenstein blankert blankevoort blanksma blans
blansjaar blatter bleekemolen bleeker bleijenberg bleize bleker blekkenhorst blekkink blesing bleumer bleumink
blewanus blezer bliekendaal bloemendaal bloemer bloemert bloemhard bloemhof bloemhoff bloeming bloemink bloemsma
blokpoel bloks bloksma blokvoort blomberg blomen blommaert blommendaal blommerde blommers blommestein blomsma bloo
blouw bloys bluemink blum blume blumers boakye boateng boaz bobbi bobbie bobbink bochem bochove bocken bockting
bockweg bodaan boddaugh bodde boddeke bodden bodelier bodenstaff bodewes bodewitz bodi bodine bodt boedhoe boedjarath
boegheim boekee boekelaar boekelder boekelman boekelo boekema boekestein boekhoff boekholt boekhorst boelaars boele
boelema boelens boellaard boels boelsma boemaars boendermaker boensma boerakker boere boerebach boereboom boeree
boerekamp boerema boering boerjan boerlage boerland boerma boermans boerrigter boersbroek boersema boersen boersma
boerstal boerstra boertien boeschoten boeser boesjes boessen boessenkool boesten boesveld boetet boetzkes boeve
boevink bogaars bogaart bogaers bogaert bogdan bogema bogerd bogerman bogers bogert bogman bohemen bohle bohnen boin
boink boiten bojan bokhorst bokhove bokhoven bokkers bokma boksebeld boland bolat bolck bolding bolhaar bolhoeve
bolhuis bolier bolink bolkesteijn boll bolland bolle bolleboom bollema bolleman bolman bolmer bols bolscher
bolsenbroek bolsius bolte bolten boltendal boltje boltong bomas bombeeck bomert bomhof bommer bonarius bonefaas
bonekamp bonestroo bongaards bongaarts bongaerts bongarts bongartz bongenaar bongers bongertman bonhof bonke bonnema
bonnie bonnier bonny bonsel bonsink bonte bontekoe bonten bontenbal bontrop boode booden boogaart boogaerts boogerd
boogers boogert boogmans booi bool booltink boomaars boomaerts booman boomkens boomsma boomstra boonacker boone
boonekamp boonen boonstoppel boonstra boorsma boosman boosten bootsma booy bor borchers borgdorff borgerink borggreve
borghols borghouts borgonjen borgstein boris bork borkent borkus borm borman bornebroek borneman borninkhof borra
borre borreman borren borrenbergs borsboom borsje bosboom bosch boschker boschma boschman boselie bosgra boshoven
boshuizen boskamp bosker boskma bosma bosman bosmans bosscha bosschaart bossche bosscher bosse bosselaar bossema
bossers bossink bostelaar bosten bosters bosua bosveld bosvelt botden botermans bothmer bothof boting botma botman
bottema bottenberg bottenheft botter botterhuis botterman bottinga bottse bouazza bouchiba bouckaert boudens
boudestein boudewijns bouhof bouhuis bouhuizen bouke boukema boukens boukje bouland boulogne bouma bouman boumeester
bour bouras bourgondië bourgonje bousema boute boutens bouter bouterse bouthoorn boutkan bouvrie bouwe bouwense
bouwhuisen bouwknegt bouwma bouwmans bouwmeister bouws bovee bovene bovenen boverhof bowie boxem boxhoorn boxma boxman
boxmeer boxtel boxum boyd boymans bozkurt bozuwa braafhart braakhekke braaksma braal braams braan braas braat
brabander braber bracke brad brader bradley brady braeken braem bragt brahim brakeboer brakel brakenhoff brakke
brakkee brals bralts brama bramer brammer brammetje branco brandenbarg brandenburg branderhorst brandes brandhoff
brandhorst brandon brandse brandsema brandsen brandsma brandt branger brankaert branko brans bransen brant branten
brantenaar brantjes braspenning brasz brattinga brauer braun bravenboer braxhoofden brechje brecht brechtje breda
breddels breden bredenhoff brederode brederoo brederveld bredewold bredewoud bredewout bredius bree breebaart
breederland breederveld breedveld breekveldt breeman breemen breemer breems breen breeschoten breet breetveld
breeuwsma breevaart breeveld breevoort breg bregje bregman brehler brehm breidenbach breider breimer brekelmans
brekveld breman bremen bremer bremmer brenda brendan brendel brenen brenkman brent brenters brentjens bresse bresser
bresé breteler brethouwer brett bretveld breuer breugel breugelensis breugelmans breugem breukel breukelaar breukelen
breukeleveen breukelman breukelveen breuker breukhoven breukink breuls breunesse breunis breunissen breur breure
brewster brian bridget briel briene brienen brienesse briere brievingh briggeman brigit brigitta brigitte brinke
brinker brinkerink brinkhoff brinkhorst brinkkemper brinkman brinkmann brinkmans brinksma brisee brit britney brito
britt britta britte brizee brocatus brochard brock brocken brockhoff brockhus broeck broeckx broeders broekaart broeke
broekema broekhoven broekhuisen broekmans broekmeulen broekroelofs broeksema broeksma broeksteeg broekstra broen
broenink broere broeren broerse broersen broersma broesder broeshart broeze brokke brokking broks brokx brolsma
bronckers bronckhorst bronder brondsema bronger bronkhorst bronneberg bronsema bronsvoort bronts brontsema brookhuis
brooklyn brookman brosens brouns brozius bruce bruchem bruekers bruel bruens brueren bruers brugel brugge bruggeling
bruggeman bruggers bruggink brugman brugmans brugts bruijn bruijne bruil bruinenberg bruines bruinink bruinooge bruins
bruinsma bruisten brull brumleve brummans brummelhuis brummelkamp brummelman brummen brummer brundel brunekreef brunia
bruning brunink brunnekreef bruno bruns brunsting brunsveld brunswijk bruntink brussaard brusse brussee brussel
brusselers brust bruurs bruyn bruynzeels bryan bryant bryson bubberman buchner buckens budak budde buddenberg buddingh
budel buenen buermans buesink buggenum bugter buhrs buijs buikema buiks buining buise buisman buist buitenga buiter
buiting buitink buizert bukkems bulkmans bulle bullens buls bulsing bulte bultena bulter bulterman bultink bultje
bults bultsma bulut buma buning bunnik bunschoten bunskoek bunte buntsma burema burgering burggraaff burgh burghard
burghardt burghouts burghouwt burgler burgmans burhenne buring burink burke burki burlage burleson burm burnet buruma
busch buscher buschman buser busink busio busken buskens busker buskermolen buskes buss busscher busse bussemaker
busser bussing bussink busstra buster buter buth butselaar butzelaar buunk buuren buurke buurma buurmans buuron
buursen buursink buursma buuts buvelot buwalda buysse buytelaar byron böhm bökenkamp cadefau caenen caine caitlin
caitlyn caleb calis caljouw calkhoven callenbach calon calor cals calvin camara cameron camfferman camiel camilla
camille caminada cammel cammeraat campbell campen campenhout campfens camphens campman campschroer candice canisius
canjels cannegieter canton capel capelle capello cappon captein carbaat cardinaal cardol carel caren carien carina
carine caris carl carla carlein carli carlien carlier carlijn carlito carlo carlotta carly carmen carmiggelt carnotte
caro carola carolien carolina caroline carolus caron carpentier carree carrilho carsten casey casimir caspar casper
cassandra cassee castel castelein castenmiller casteren castermans castillo castricum castro catalina cathalina
catharina catherine cathy cato catsburg cauberg caubo caupain cazemier cecile cecilia cedric ceelen ceelie cees
celeste celie celik celine celle cem cengiz cesar ceulemans cevaal cevat ceyhan ceylan ceylin chaara chabot chad
chahid chaigneau chaim chaja chan chand chandoe chanel chang changoer chantal chardon charel charif charis charissa
charlene charles charley charlie charlier charlotte charon charpentier chatrer chau chaudhry chaudron chedi chelsea
chen cheng cher cheryl cheung chevresson chevy cheyenne chiang chiara chico chiel chimène chirino chiu chloe choi
chong chotkan chotoe chotzen chou choy chrisje chrissie chrissy christ christa christel christi christiaan
christiaanse christiaens christian christiani christianne christie christien christina christine christis christof
christoffer christoph christophe christopher christy chrodtrud chung cian cicilia ciere cieremans cihan cillekens
cillessen cindy ciro ciska ciske cissy claartje claas claase claasen claassen clabbers claes claesdr claesen claesner
claessen clair claire clara clarice clarinda clarke claudia claudine claudio claudy claver clayton cleef cleiren
clemens cleo cleophas clephas clerck clercq clercx clerkx clermonts clerx cleton cleutjens cleven cleveringa clevers
clifton clint cloin cloo cloosterman cloots clootwijck cluistra cnossen coba cobben cobelens cobussen codrington cody
coehoorn coehorst coelen coen coenders coene coenen coenraad coenraadts coenraats coenradi coenradie coers coert
coerver coevert coevorden coffeng coffie cohen cok colaris colbers colen colenbrander colette colin coljee collard
collaris colleen collet collette collignon collin colpa colson comans combee comello compagner companje companjen
compas compeer compier comvalius conan conen confurius coninck conner connor conor conrad conradi consemulder
constancia constandse consten cooiman cooke coolegem coolen cooman coonen coopman coort copal copinga coppelmans
coppen coppoolse coppus cora corba corbeau corbet cordes coredo coremans coret coreth corien corina corine corinna
corinne cornel cornelia cornelis cornelisse cornelissen cornelisz cornelius cornielje cornips corné corput correia
corrie corry corsius corstanje corsten corstiaens corstjens cort corte corten cortenbach cortenraad corts corver
cosette cosman cossee coster costongs coterlet coumans coumou couperus couprie courbois courtens courtier courtney
coutinho couvreur couwenberg couwenbergh craane craanen craemers craenen craig crama cramer cranen crans cras crawford
creemers cremer cretier creusen creutzburg crezee crielaard crienen criens crins cristian cristina croes croese
croezen crombach crombag crompvoets cromvoirt crone crouwel crucq cruden cruiming crul crum cruts crutzen cruz cuijck
cuiper cullens cunera cuperus cuppers curfs curiel curtis curvers custers cuvelier cynthia cyrano cyriel cyril cyrille
cyrus daalderop daalen daalhuisen daalmans daals daamen daams daan daane daanen daanje daantje dachgelder dachgeldt
dachgelt daelmans daemen daems daenen dafne dagelet dagevos dagmar dagsburg dahlhaus dahlmans dahmani dahmen dahoe
dahri dale dalebout daleman daley dalfsen dalhuisen dallinga dalm dalman dalmolen dalmulder dalstra daman damaris
damen damhuis damian damiano damien damink damkat damkot damman damme damoiseaux damon damsma damsteeg damsteegt
damstra damveld damy dana dane danen danenberg dang dangremond danhof dani daniek daniel danielle danil danille danilo
danique daniëlla daniëls dankaart dankelman dannenberg danny dano dante dantuma dantzig dany dao daoud daoudi daphne
dara darcy daria dario daris darnau darryl darwin darwinkel daryl dashorst dasselaar datema dautzenberg dave davelaar
davey david davidse davidson davies davina davis davits davy dax debbie debby deben debets debie debora deborah debra
decker declan dedden dede dee deeben deegens deekman deelen deelstra deen deenik deerenberg deetman defesche degeling
degenaar degenkamp dehing deiman deinum deira deirdre dejan delano delden delemarre delfgaauw delfgou delfos delfsma
delgado delhaas delhez delia delil delilah delissen deliën dellaert dellebeke delleman delmee delpeut delphine delsing
delsink delsman delwel demandt demarteau demas demelza demian demir demirci demirel demirtas demkes demmendaal
demmenie demmer demming demmink demy denekamp denessen dengerink denice denie denis denise denissen deniz denneboom
denneman dennenberg dennie dennis dennissen denny denver denzel deon deppe dercksen derckx derek derickx derikx derix
derk derkse derksen derkx derlagen dermois derrez desi desiree desmond dessel dessens dessing dethmers detlef detmar
detmers deuling deunk deuring deurloo deursen deuss deutekom deuten develing deventer devi devilee devin devlin devon
dewaide dewi dexter dhondt diallo dian diana diane dianne dias diaz diba dibbets dibbits dick dicke dickens dicker
dickhoff dickmann dicky dico dictus didden diderich didi didier diebels dieben dieckmann diede diederen diederick
diederik diego diehl dieke diekema dieker diekman diekmann dieks diekstra dieleman dielen dielis dielissen diels diem
diemel diemen diemer diepenbeek diepenbroek diependaal diepenhorst diepenmaat diepens dieperink diepeveen diepstraten
dierckx dierick dierikx dierks diermen dierx diesbergen diessen diest dieter dieterman dietrich dietvorst dietz
dieuwertje dieuwke diever dignum dihal dijkman dijkstra dikkeboom dikker dikkerboom dikkes dikmans dil dili dillema
dilling dillon dilven dima dimitri dimitry dimmendaal dimmers dimphna dina dinand dineke dinesh dingeman dingemanse
dingena dingenouts dingerdis dingjan dings dinh dinkelberg dinkelman dinkgreve dinkla dinnissen dinther dio dion dione
dionne diphoorn dircken dircks dirckx dirix dirken dirkjan dirkje dirkmaat dirkse dirksen dirksz dirkx dirkzwager
dirne dirven disney disveld ditewig ditmar dits ditte ditters dittmar ditzel dix djamel django djoeke djuna dmitri
dobbelaer dobbelstein dobben docter dodde doddema dodewaard doede doedens doekhi doekhie doeksen doeland doeleman
doensen doerga doesburg doeser doest doetjes doets doeve doeven doevendans doeveren doff dogan dogge doggen dogterom
dohmen dokkum dokman dolder dolderman doldersum dolfing dolfsma dollart dollekamp dollevoet dols dolsma dolstra
domburg domen domenico domenie domhof domingo dominic dominick dominicus dominiek dominique dommerholt dommisse
dompeling doms donald donath donck dondorp donga donge dongelmans donia donja donkelaar donkers donkersloot
donkersteeg donkervoort donner donny donovan donselaar dontje donze doodeman doodkorte dooge doomen doomernik dooper
doorakkers doorduin dooren doorenbos doorenbosch doorenspleet doorhof doornbosch doornbusch doornebal doornekamp
doornenbal doornhein doornhem doornik doornink doorson doorten doortje dootjes doove doran dorenbos dorgelo dorhout
dorian dorien dorine doris dorland dorlandt dorlas dorman dorn doron dorothea dorothy dorrepaal dorrestein dorsman
dorssers dorth dortland dortmans dorus dost dotinga douglas douma douna dousi doutzen douven douwe douwsma douwstra
doveren doyle dozeman draaisma drabbe drabbels dragstra dragt draisma dreesen dreessen dreise dreissen drempt drent
drenthe dresen dreves drewes driebergen driehuis driek driel driesse driessen driever driezen drimmelen drissen drogt
drok drongelen dronkers dronkert drooger droogh droogsma droomers droppers droppert drossaert droste drosten drubbel
drumpt drunen druppers drupsteen druten drysdale duane duarte dubach dubbeld dubbeldam dubbelman dubbers dubbink
dubelaar dubois duc duchateau duckers duco dudink dudok duenk duerink duffhues dufour duifhuizen duikersloot duimel
duine duineveld duinker duinkerke duis duisters duits duitscher duiven duivenvoorde duivenvoorden duiverman duivestein
duizendstra duizer dujardin dukel duker dukker dulfer dullaart dullaert dullemond dullens duman dumas dumont dumoulin
duncan duncker dundas dungen dunnewind dunnewold dunnink dunsbergen dunselman dunya duong dupon dupont duppen dupuis
dur duran durand durieux durinck durk durlinger durmus dursun durville dusink dusschoten dussel dusseldorp dusseljee
dussen dustin duuk duursema duursma duut duvekot duvenvoirde duwel duyvenvoorde dwarka dwarshuis dwayne dwight dyanne
dykstra dylan dylano dyon ebbekink ebbelaar ebbeling ebbelink ebbenhorst ebbers ebbinge ebbink ebeling ebels ebelties
eberhard eberson ebert ebru ebskamp ebus echteld eck eckhardt ecrin edam eddie edelaar edelbroek edelenbos edelenbosch
edeling edens ederveen edgar edina eding edith edmée edo edu eduard eduardo edward edwin edwina eeckhout eef eefje
eefke eefting eeftink eeke eekelder eekels eeken eekhof eekhout eekma eekman eelco eelke eelkema eelman eelsing
eeltink eem eenink eenkhoorn eerd eerden eerenbeemt eerenberg eerens eerhard eerhart eerkes eerland eersel eertink
eertman eestermans efe effing effting efraïm egas egberink egbers egbert egelmeers eggels eggengoor eggenhuizen
eggenkamp eggermont eggers eggert eggink egisheim egmond egon egtberts ehlen ehlert ehren eibrink eichelsheim eichhorn
eickhoff eidhof eigenhuis eigenraam eijkelboom eijndhoven eijssel eikelenboom eikema eikenaar eikenhorst eikens
eikmans eilering eilers eilert eiling eimers eindhoven eisden eise eisenga eising eisinga eisink eisma eissens eisses
eitens eizinga ekamper ekelmans ekelschot ekema ekeren ekhart ekkel ekkelboom ekkelenkamp ekkelkamp ekker ela elaine
elands elbers elberse elbersen elbert elberts elbertse elbertsen elbrink elburg elden elderhorst eldering elderkamp
elderman elderson eldik eleanor elema elemans elena elenbaas eleonora eleveld elfering elferink elfers elfferich
elfrink elgersma elhorst eli elian eliane elianne elias elich elie elien elif elin elina eline eling elisa elisabeth
elise elissen eliza elizabeth elize elizen elke elkerbout elkhuizen elkink ella elle elleke ellemieke ellenbroek
ellenkamp elles ellie elling elliot ellis elly elma elmas elmendorp elmer elmi elmo elodie eloise elout eloy elp elroy
elsa elsbeth elschot elsemulder elsen elsenaar elsendoorn elshof elshoff elshout elsing elsinga elsje elskamp elske
elsman elst elsten elstgeest elting eltink elton elve elverding elvin elvira elwin elza elzas elze elzenaar elzenga
elzer elzerman elzinga elzo eman emanuel emanuelson emaus embden embrechts embregts emden emi emiel emile emilia
emilie emilio emily emke emma emme emmelen emmelie emmelkamp emmelot emmen emmerich emmerik emmerink emmie emming
emmink emmy emonds emons emonts empel emre emst emy ende endeman endenburg enderink endeveld endhoven endlich engbers
engbersen engbert engelaar engelage engeland engelander engelbart engelbert engelbracht engelbrecht engelen engelhard
engelhardt engelkes engels engelse engelsen engelsma engelsman engering engwerda enkelaar enkhuizen enklaar enna
ennema eno enrico enschot enserink ensing ensink enthoven entius entjes entrop enya enzerink enzo epema eppenga epping
eppinga eppink epskamp erades eradus erasmus erben erbrink ercan erckens erdem erdkamp erdmann erdogan erdtsieck
erenstein erents erhout eric erich erick erik erika eringa erinkveld erkamp erkan erkelens erlings ermen ermers ermes
ermstrang ernes ernest ernie ernste ernsten eroglu erol erp erren errol ersoy ervin erwich erwin esajas esch
eschweiler esdonk esen eser eshuis esila eskens eskes esma esman esmeralda esmé esmée espen esra esri esseboom essed
esselbrugge esseling esselink esselman essen esser essing essink este esteban estella estelle estey esther estée
esveld esveldt ethan etienne etman ettema etten eugeen eugelink eulderink eulink eupen eurlings euser eussen euving
evan evander eveleens evelien eveline evelingen evelyn evelyne evenboer evenhuis everaarts everaers everaert everde
everdingen everhardus everink evers everse eversen evert everts evertse evertsen evertsz evertzen evi evie evink evita
evy ewa ewald ewals ewan ewoud ewout exalto exel exoo exterkate eyck ezendam ezinga ezra faase faasen faasse faassen
faber fabian fabien fabienne fabio fabiola fabrice fabrie faes faessen fagel fahner faisal falco falize falk falke
falkena famke fannie fanny farag farah faraj farid faris farla farley farrah fasel fassaert fathi fatima fausto favier
fay faye febe fechant fedde feddema fedor feelders feenstra fehling feike feikens feith feitsma fekkes feld feldbrugge
feldmann felice felicia felius felix fellinger felten felter feltzer fem femke femmie fenna fenne fennema fennis fenny
fens fer ferdi ferdie ferdinand ferdinandus ferdy ferenc feringa ferket fermont fernand fernanda fernandes fernandez
fernando fernhout feron ferran ferre ferreira ferrie ferrier ferris ferron ferwerda feskens festen feteris feunekes
fick fidder fidel fidom fiechter fiege fieke fien fiene fientje fiere fieret fiering fierloos fiers fieten fietje
figee figo fikkers fikkert fikse filemon filip filippini filippo filius finke finkers finley finn finne fintelman
fiolet fiona fioole firat fischer fiselier fisscher fisser flaas flach flaman flameling flantua flavio fleche flecken
fledderus fleming flemming fleskens fleurke fleurkens flierman flikkema flikweert flim flinsenberg flinterman flipse
flipsen flobbe floch flohil flohr flokstra floortje florack florax flore floren florence florens florent florentine
florian florie florien florine floris florissen florusse floyd fluitsma flynn focke foederer foeke foekema foeken
foesenek fokje fokke fokkema fokkert fokkinga fokkink folbert folkeringa folkers folkersma folkert folkertsma folmer
fondse fonk fonken fons fonseca fontaine fonteine fonville foolen fopma foppele formbach forrer fortgens fortuyn
fouchier fraanje fraikin france frances francesca francesco francien francina francine francis francisca francisco
franciscus francissen franck francke francken francot franka franke frankema frankena frankfort frankhuizen franky
frans fransen franssen fransz frantzen franx franz franzen françois françoise fraser frauke fraukje fraza frazer fred
freddy frederick frederiek frederieke frederik frederika frederike frederique frederix fredriks fredriksz fredrix
freek freeke freerk freke freling fremie fremouw frencken frenk frenken frens frensch frentz frerichs frericks freriks
freriksen fresen freshour fricke frida frie friebel frieda friederich friedrich friehus frieling frielink friesen
frieser frings frinking friso frits fritz froeling froger frohn froma froukje frouwke frumau frusch frédéric fuchs
fuhler fuhren fukkink fulco funcke funda fung funke furda gaakeer gaarenstroom gaarthuis gaasenbeek gaast gaastra gabe
gabel gabeler gabi gabor gabriela gabriël gabriëlle gaby gadellaa gaemers gaertner gaetano gageldonk gaia gajadhar
galama galema galenzone galesloot galiart galijn galina galis galjaard gallas galle gameren ganesh ganga gankema
ganpat gansewinkel ganzeboom ganzevles ganzevoort garcia gardenier garderen gardien garretsen garritsen garssen gary
gaspersz gasseling gastel gatsonides gauthier gavin gaya gaëtan gea gebben gebbink gebhardt geboers geelen geels geena
geene geenen geensen geerards geerdes geerdinck geerdink geerds geerings geeris geerligs geerling geerlof geers geerse
geersing geert geerte geerten geertjan geertman geertruida geerts geertse geertsema geertsen geertsma geervliet
geesink geesje geessink geeve geevers geffen gefferie gehlen gehring geilenkirchen geke gelauf gelauff geldens gelder
gelderblom gelderland gelderloos gelderman geldof geldorp gelens gelink gelissen gellemeyer gelmers gelok geltink
gemen gemert gemmink gemser genderen gendt geneart genee genefaas geneva geneviève gennep gennip gennissen gentenaar
geoffrey george georgette georgia georgina gepa gera geraads geraats geradts geraeds geraedts geraerts geraets gerald
geraldine gerard gerarda gerardu gerardus gerats gerben gerber gerbert gerbrand gerco gerda gerdes gerdien gerdine
gerding gerdsen gerhard gerie gerjan gerke gerla gerlach gerlag gerlinde gerlings gerlofsma germain germaine germans
germen germeraad gerner gerona gerrets gerretsen gerrie gerris gerrist gerrit gerrits gerritse gerritsen gerritsma
gerritzen gerry gersen gerson gerssen gert gerth gertjan gertrude gertsen gervais gerven gerwen gerwig gerwin
geschiere gesink geskus gessel gest gesthuizen getkate geugjes geuke geuns geurds geurink geurkink geurs geurt geurten
geurtjens geurtsen geurtz geusebroek geuskens geutjes geuze geuzebroek geuzinge geveke gezer ghazi ghielen ghislaine
ghoerle giacomo gian gianluca gianni gianotten gibbs gibcus gidding gideon gideonse gido gieben giel giele gielen
gieling gielink gielis gielisse gielissen gielkens giepmans giersbergen gies giesbergen giesbers giesberts giesbertz
giesen giesing gieskens gieskes giessen gietema giezeman giezenaar gigengack gigi gijs giliam giling gilissen giljam
gille gilles gillian gillis gillissen gils gilsing gina ginette ginkel ginneke ginneken ginny gino gio giorgio
giovanna giovanni gisbergen giselle giselmeyer giskes gitta gitte giulia giuliano gjaltema glabbeek gladdines gladys
glandorf glaser glasius glastra glaudemans glavimans glenda glenn glerum glimmerveen glind glissenaar gloudemans
gnodde gobardhan gobind godding godeke goderie goderts godfrey godfried godlieb godrie godschalk godthelp godwaldt
goede goedee goedegebure goedegebuur goedegebuure goedele goedemans goedhart goedknegt goei goense goeree goerle
goertz goessen goesten goethals goetheer goettsch goffin gogh gol goldberg goldenbeld goldman goldstein golstein
golverdingen gombert gomes gomez gommans gommer gonda gonnie gonzalez goorden gooren goorhuis goorman goorts goos
goosen gooskens goossen gopal goran gorcum gordebeke gordon goris gorissen gorkink gorkum gorp gorree gortel
gortemaker gorter gortzak goselink gosen goslinga gosman gosse gosselaar gosseling gosselink gossen gossink gotink
gottenbos gottmer goudriaan goudsblom goudsmit goudswaard gouka goulooze gouma gouman goutier gouweleeuw gouweloos
gouwerok govaarts govaert govarts goverde govers govert goyaerts gozeling graaff graafmans graafsma graansma graauw
graauwmans gracia gradussen grafhorst graham gramser gramsma grandia granneman grannetia grapendaal grashof grashoff
graumans graus grauss graveland gravemaker gravensande gravestein greebe greef greefhorst greeve greeven greevink
grefkens gregoire gregoor gregor gregory greidanus greij greiner gremmen grendelman grent gresnigt greta greuter greve
greveling grevelink greven grevers greving grevinga grevink gribnau griekspoor grietje grievink griffin griffith
grifhorst grift grimberg grimbergen grimm grimme grimmius gringhuis grinsven grinwis grippeling grisel grispen gritter
grob grobbe grobben groenenberg groenenboom groenendaal groenendal groener groenestein groeneveld groenevelt
groenewald groeneweg groenewege groenewegen groenewold groenewoud groenhof groeningen groenink groenwold groesbeek
groffen grolleman grondelle grondsma groningen groosman groote grootelaar grooteman grooten grootenboer grootendorst
grootenhuis grooters grootfaam groothedde groothof groothoff groothuizen grootjans grootoonk grootscholten
grootswagers grootveld grosfeld grotel grotenbreg grotens grouw grouwstra grubben gruben gruijl gruijter gruil gruisen
gruiters grund grundeken grunder grunsven gruntjes grupstra gruson gruter gruyters gubbels gubler gudde gudden gude
guelen guellec guichelaar guido guikema guiljam guillaume guillermo guinevere guis gulcher guldenaar gulickx guliker
gumbs gunnar gunneman gunneweg gunnink gunsing gunther guntlisbergen gussenhoven gussinklo gustaaf gustin guth
gutteling guus guusje guust gwen gwendolyn gwyneth haack haaften haagen haagh haagmans haagsma haagsman haakma haakmat
haaksema haaksma haaksman haanappel haandrikman haanen haans haanschoten haanskorf haanstra haarbrink haaren haaring
haarlem haarsma haartsen haase haasen haazen habermehl habers habes habets habib habing habraken haci hadassa hadassah
haddad haddeman hadderingh hadders hadi haeck haeften haegens haemers haen haenen haengreve haerkens haesen haest haex
haffmans hafid hafkamp hafkenscheid haga hage hagebeek hagedoorn hagedorn hagelaar hagels hagelstein hageman hagenauw
hagendoorn hagenouw hagens hagenstein hageraats hagestein hagg haggenburg hagman hagoort hahn haico haile hailey
haisma haitjema haitsma haji hake haket hakim hakimi hakkaart hakkenberg hakkenbroek hakkens hakkert hakkesteegt
haklander hakstege hakvoort hakze halberstadt halbertsma halbesma halder haley halfhide halfwerk hali halici halima
halkes halle hallema haller hallie hallink halman halsema hamaker hamaland hamann hamans hamberg hamburg hamdan
hamdaoui hamdi hameeteman hameetman hameleers hamelers hamelink hamerlinck hamerling hamersma hamhuis hamid hamilton
hamminga hammink hamoen hamont hampsink hamstra hamza hanan handels haneberg hanegraaf hanegraaff hanekamp haneveld
hanff hanhart hani hania hanka hankel hanna hannah hannan hanne hanneke hannelore hannema hanneman hannen hannessen
hannie hanning hannink hanoeman hanraets hanse hanselaar hanselman hansen hansje hansma hanson hanssen hanstede hansum
happel harald harberink harbers harberts hardam hardeman hardenberg hardeveld hardin hardon hardonk harinck haringa
harink harke harkema harkink harlaar harland harleman harley harlingen harman harmelen harmeling harmelink harmen
harmes harmke harmse harmsen harmsma harold harpe harperink harreman harren harrie harris harrison harriët harro
harrold harteman hartemink hartensveld harteveld hartevelt hartgers hartholt harting hartings hartkoorn hartmann
hartmans hartog hartogsveld hartong hartsema hartstra harvey harwig hasan haselaar haselager hashemi haspengouw hasper
hassan hassani hassankhan hasse hasselaar hasselbach hasselbaink hassell hasselman hasselo hasselt hassing hassink
haster hattem hattink hatzmann hau hauer hauser hautvast hauwert havekes havelaar haveman havenaar havenga haverkate
haverkort haverlag havermans havers havinga hawinkels hayo hazebroek hazekamp hazeleger hazelhof hazelhoff hazelhorst
hazelzet hazenbosch hazendonk hazenveld hazeu hazeveld hazewindus hazewinkel hebing heck hecke hecker heckman hector
hedde heddema hedel hedwig hedy heebing heebink heefer heeffer heeg heeger heemels heemsbergen heemskerk heemstra
heeneman heerde heerden heerdink heere heerema heeremans heeren heerenveen heering heeringa heerink heerkens heeroma
heerschop heersema heersink heesbeen heesch heesen heesmans heessels heestermans heeten heezen heffels hegeman hegen
heger hegger hehenkamp hehl heida heidema heidi heidinga heidstra heidy heijden heijman heijmans heijmen heike heikens
heiko heiligers heimans heimeriks heimgartner hein heine heineman heinhuis heinink heinis heino heinrich heinrichs
heinsbroek heinsius heinst heintz heinz heinze heistek heitbrink heite heitink heitkamp heiwegen hekhuis hekkelman
hekkema hekker hekkert hekking hekman helbig helderman helders heldoorn heleen helena helfferich helfrich helga
helgers hella hellebrekers hellegers hellema helleman hellemons hellenbrand hellendoorn hellenthal heller hellevoort
hellinga hellings helma helmantel helmer helmerhorst helmes helmholt helmich helmink helmond helmons helmont helmus
helmut helsdingen helsen helsloot helstone helthuis heltzel helvoirt helweg helwegen helwig hemelaar hemeltjen hemerik
hemert hemink hemma hemme hemmelder hemmer hemminga hemmink hempel hempenius hemstede hemstra henckens henderickx
henderiks henderikx henderson hendrick hendricks hendricksen hendrickx hendrika hendriks hendrikse hendriksen
hendriksma hendrikus hendrikx hendrix hendry henegouwen hengeveld hengstmengel henk henke henkelman henken hennekam
henneke hennekens henneman hennequin henneveld hennevelt hennie henning hennink hennipman hennissen henny henraat
henri henric henrick henrik henriques henriquez henriët henriëtte hensbergen henselmans hensels hensema hensgens
hensing henskens henssen henst henstra hentenaar henze hepkema heppe heppener herben herber herbert herbrink
herckenrath herfkens heribert heringa heripon herk herlaar herman hermanides hermann hermans hermanus hermeling
hermelink hermes hermina hermine hermkens hermse hermsen hermus hernandez herpen herpt herrebout herrebrugh herrema
herremans herrmann hersbach hersevoort herst herstal hertgers hertogh hertsenberg hervé herwegh herwig hesbaye
hesemans hesen heshusius heskamp heskes heslenfeld heslinga hess hesse hessel hesselberth hesseling hesselink
hesselman hessing hester hesterman heteren hette hettema hetterscheid hettinga heuer heuff heuft heugten heukelom
heukels heukelum heule heumen heun heunen heupers heupink heurkens heurman heusden heuser heusinkveld heusschen
heussen heuten heutinck heutink heutmekers heuts heutz heuveling heuvelink heuvelmans heuven heuver heuving heuzen
hexspoor heyden heymans heyne heynen hezemans hibma hidde hiddema hidding hiddinga hiddingh hiddink hieke hielema
hielke hielkema hiemstra hien hiensch hierck hierden hietbrink hietkamp hikspoors hilarius hilberdink hilberink
hilbers hilbert hilbink hilbolling hilbrink hilco hilda hilde hildebrand hildering hilderink hilders hildo hilferink
hilgeman hilgen hilgenga hilgenkamp hilgers hilgersom hilhorst hilke hilkens hilko hillary hille hillebrand
hillebrandt hillebrink hillen hillenaar hillenga hilligehekken hilster hilverda hilverts hinderks hindrik hinfelaar
hingstman hinke hinnen hinrichs hinskens hinssen hintzen hinzen hira hiralal hirdes hirs hirsch hirschfeld hiske
hissink hitzert hiwat hjalmar hoang hobbelink hobers hobert hobie hobma hochstenbach hockx hodes hodge hodiamont
hodzelmans hoebe hoebee hoebeke hoeben hoeberichts hoebers hoebink hoeboer hoedemakers hoedeman hoedt hoefakker
hoeflaak hoefs hoefsloot hoefsmit hoegee hoegen hoeke hoekema hoekerd hoekert hoeksema hoeksma hoekstra hoekzema
hoelen hoencamp hoenderdos hoenderop hoenen hoeneveld hoenjet hoenselaar hoesen hoetink hoetjes hoetmer hoevel
hoevenaar hoevenberg hoevers hoex hoexum hoezen hofenk hoff hoffer hoffman hoffmann hofhuis hofkamp hofkens hofker
hofland hofma hofman hofmann hofs hofsink hofste hofsteenge hofstra hoft hoge hogeboom hogeling hogeman hogenberg
hogenbirk hogenboom hogendoorn hogendorf hogendorp hogenelst hogenes hogenhout hogenhuis hogenkamp hogerhuis hogeveen
hogewoning hoiting hoitinga hoitink hokke hoks hoksbergen holdinga holdorp holger holierhoek holkamp holkema
holkenborg holl holla hollaar hollak holland hollander hollands holle hollebeek holleboom hollegien hollema holleman
hollenberg hollestelle hollink hollmann holman holmer hols holsappel holscher holslag holstege holstein holswilder
holtackers holten holterman holthausen holthof holthuis holthuizen holtjer holtkamp holtland holtmaat holtman holtrop
holtrust holtslag holtz holtzer holverda holweg holwerda holzken homan hombergen homburg homma hommen hommersom
hommerson hommes homminga hompes honcoop hondebrink hondelink hondema honders hondeveld hondius hondt hong honhoff
honingh honings honkoop honsbeek honselaar hooff hooft hooftman hoogakker hooge hoogeboom hoogeland hoogenband
hoogenberg hoogenboezem hoogenboom hoogenbosch hoogendam hoogendonk hoogendoorn hoogendorp hoogenes hoogenhout
hoogenkamp hoogenraad hoogerbrugge hoogerheide hoogerhuis hoogerland hoogers hoogervorst hoogerwaard hoogerwerf
hoogesteger hoogeveen hoogewerf hoogh hooghiemstra hooglugt hoogma hoogsteder hoogsteen hoogstra hoogstraate
hoogstraaten hoogstrate hoogveld hoogvliet hooidonk hooikammer hooisma hoolsema hoomans hoomoedt hoonakker hoondert
hoonhorst hoonhout hooning hoopen hoornenborg hoornstra hoornweg hoorweg hoosemans hoozemans hopma hoppenbrouwer
hopster horbach horck horeman horenberg horjus horlings hormes horneman hornman hornstra hornsveld horrocks horseling
horsmans horssen horsthuis horsting horstink horstman hortensius horvers hoskam hoskens hosman hosper hosseini
hostaden hoste hottentot hotting hottinga houba houben houbraken houda houdijk houkes houmes houniet houtappels
houtekamer houtem houtenbos houtepen houter houterman houteveen houtkooper houtsma houwaart houweling houwing houwink
hovenga hovenkamp hovens hovestad hovestadt hovinga hovingh hovius hoyer hsu huang hubbers hubeek hubens huber hubert
huberts hubregtse hudepohl huel huesken huet hueting huetink huft hugen huggers hughes hugo huib huibers huibert
huibregtse huiden huige huigen huigsloot huijben huijbrechts huijs huijzing huikeshoven huinink huirne huiser huising
huisinga huisintveld huisken huiskes huisma huismans huissen huissoon huisstede huistra huitema huiting huitink
huitsing huizenga huizer huizinga huizingh hullegie hulleman hulman hulsbos hulsbosch hulscher hulsebos hulsebosch
hulsegge hulsen hulsenboom hulshoff hulshorst hulshouts hulsing hulsink hulsker hulskes hulstein hulten hultermans
hultink hulzebos hulzebosch hulzinga humblet hummelen hummelink hund hundscheid hunerik hunink hunneman huntink
huntjens hupkens hupkes huppertz hurenkamp hurkens hurkmans hurks husken husmann hussaarts hussain hussein husslage
husson hustinx hutter hutting huttinga huub huurdeman huurneman huuskes huussen huveneers huwae huynen huynh huysmans
hylke hylkema hélène ian ibrahim ibrahimi icke ickenroth ida idema idenburg iding idris idrissi ids idsardi idsinga
idzenga idzerda idzes idzinga iedema ierland ignace ignacio ignatius igor ike iking ikink ilahi ilan ilbrink ilhan
ilias iliohan ilja ilona ilonka ilse ilya iman imani imanse imanuel imelda imhof imke immanuel immerzeel imming
imminga immink imminkhuizen imogen imran imre imthorn inan inaya ince indi india indiana indira indra indy ine ineke
ines inez inge ingeborg ingelse ingen inger inghels ingmar ingo ingrid inia innemee iona ipek ipenburg ippel iqbal ira
ireen irena irene irik irina irish irma isa isaac isaak isabel isabella isabelle isaiah ise iseger isenia ishaak ishak
isik isis iskander ismael ismail isobel isolde isra israël issa ista ittersum ivan ivana ivanka ivar ivens ivette ivo
ivonne ivor iwan iwema izak ize izeboud izelaar jaakke jaan jaantje jaarsma jaarsveld jaasma jabbar jacco jace jaceps
jacintha jackie jacko jackson jacky jaco jacob jacoba jacobi jacobien jacobine jacobs jacobse jacobsen jacobson
jacobus jacott jacqueline jacques jacquot jada jagerman jagernath jagersma jagessar jago jagroep jagt jagtenberg
jagtman jahangir jaime jaimy jair jairam jake jakob jakobsen jalink jalloh jalving jama jamaica jamal james jami jamie
jamil jamila jamin jaminon jamy jana janbroers janco jane janette janey janga jani janice janina janine janissen
janita janke janki jankie janknegt janna jannah janne janneke jannes jannie jannink jano jans jansdr janse jansema
jansen jansink jansma jansman janson jansonius jansse janssen janssens jansson jansz janszen jantiene jantina jantine
jantje janzen japenga japke jaqueline jaquet jara jared jari jaring jarno jaro jaron jasmien jasmin jasmine jason
jaspar jasper jasperdr jasperse jassies javier jawad jaya jayda jayden jaylinn jayne jayson jaël jdotte jean jeanet
jeanette jeanine jeanne jeannet jeannine jeanny jebbink jeen jeeninga jef jeff jeffrey jefke jefta jegerings jeggij
jehee jekel jelke jelle jellema jellesma jellie jelmar jelmer jelsma jelte jeltema jeltje jeninga jenita jenna jenneke
jenneskens jennie jennifer jenniskens jennissen jenny jens jense jensen jensma jent jente jentink jepma jeremias
jeremiasse jeremie jeremy jericho jermaine jerney jeroen jeroense jerom jerome jeronimus jerre jerrel jerry jerusalem
jeske jesper jesse jessen jessica jessie jessurun jessy jethoe jethro jeths jetse jetske jette jetten jetze jeuring
jeurink jeurissen jharap jhinkoe jia jiang jielis jikke jilderda jildou jilesen jill jilles jillings jillis jim jimi
jimmink jimmy jin jinthe jip jippe jiska jiskoot jitse jitske jitte jitze jizreël joachim joan joanna joanne joaquin
joas jobse jocelyn jochem jochems jochemsen jode jodie jody joelle joeri joerie joes joey joffrey joha johan johann
johanna johanne johannes johansen john johnnie johnny johnson jojanneke jola jolanda jolande joldersma jolein jolene
jolie jolien jolijn joline joling jolink jolle jona jonah jonatan jones jongbloed jongbloets jonge jongebloed
jongebreur jongejan jongeleen jongema jongenburger jongeneel jongeneelen jongenelen jongenelis jongepier jongerden
jongerius jongert jonges jongewaard jongh jongkind jongma jongman jongsma jongste jongstra joni jonkeren jonkergouw
jonkmans jonna jonne jonneke joor joore jooren joos joosen joosje joosse joossen joost joosten jop jopie joppe joppen
joram joran jord jordaan jordan jordens jordi jordy joren jorg jori jorien jorik jorina jorinda jorinde jorink joris
jorissen jorlink jorn jorna jorne jorrisen jorrit jorritsma jort jos josefien joseph josepha josephine josh joshua
josie josine josip josje joske josse josten josua josé jouke jousma joustra jouvenaar joya joyce jozefien joziasse
jozien jozua juanita juanito jubitana juch judith judy juffermans jukema jula jules julia julian juliana julianne
julicher julie julien juliet juliette julio julius julsing july jumelet jumiège june jung junge jungen jungerius juno
junte jur jurg jurgen juri jurian jurjen jurre jurriaan jurrian jurrijens jurriën jurriëns jussen justin justine
justus jutta jutte juul juultje juurlink kaandorp kaastra kaat kaatee kaathoven kaay kabalt kaddouri kadir kaelen
kagchelland kagenaar kager kahveci kai kaiser kaizer kaj kaja kal kalb kalden kaldenbach kaldenberg kale kaleb kalff
kalicharan kalika kalina kalishoek kalisvaart kaljouw kalkan kalkhoven kalksma kallan kallenbach kalloe kalma kalman
kalmthout kalpoe kalsbeek kalse kalshoven kalter kalverboer kamal kaman kamara kamel kamerbeek kamerman kamies kamil
kamman kammeraat kamminga kampert kampherbeek kamphorst kamphues kamping kampinga kamps kampstra kamsma kamst kamsteeg
kamstra kanbier kandhai kane kanhai kanne kannegieter kannekens kanninga kanters kapaan kapelle kaplan kappe kappel
kappelhof kappelle kappert kappetein kaptein kara karabulut karaca karaman karamat karasu karatas kardol kardux karel
karels karelse karemaker karens karg kari karianne kariem karim karimi karin karina karis karlas karlien karlijn
karnebeek karolien karoline karregat karrenbeld kars karssen karssenberg karssing karsten kartoredjo kasim kasper
kasse kassies kassim kassing kasteelen kate kateman kathagen katharina katherine kathleen kathy katie katier katinka
katja kato katoele katrien katrin katrina kats katsman kattestaart kattevilder kattouw katuin katy kauffeld kauffman
kauffmann kaufman kaufmann kaur kavelaars kay kaya kaylee kayleigh kaz kazemier keano keanu kedde keegstra keehnen
keekstra keemink keenan keereweer keeris keers keesom keessen keetels keetje keijser keijzer keim keimpema keiren
keith keja kelfkens kellenaers kelleners keller kelley kelsey keltenie keltjens kemeling kemerink kemink kemker kemkes
kemme kemmeren kemmerling kemna kemner kempe kempees kempeneers kemper kemperink kemperman kempff kempinga kempink
kempkens kempkes kemps kenbeek kendra kendrick kengen kennedy kennes kenneth kenny kenters kentgens kentie kenya kenzo
kepser kerckhaert kerckhoffs keri kerkhoff kerkhofs kerkhove kerklaan kerkstra kerkvliet kerpel kerpershoek kerremans
kersemakers kersjes kersseboom kerssemakers kerssen kerssies kerste kerstholt kersting kerstjens kerver kervezee
kerwin kes keser keskin kesler kessel kesselaar kesseler kessler kesteloo kester kesteren kesting kettenis ketwaru
keuben keulemans keulen keulers keultjes keun keune keunen keuning keuper keurentjes keuzenkamp kevelam kevenaar kevin
keyzer khalid khalifa khalil khedoe khelawan kho khodabaks kia kian kiara kiburg kidane kieboom kiefer kieft
kieftenbeld kiela kielman kielstra kiemel kierkels kiers kiestra kievith kievits kiewiet kiewit kiezebrink kiffen
kijnder kiki kikkert kikstra kila kilian kilic kiljan killaars killian kilsdonk kimberley kimberly kimenai kimman
kimmel kimmy kindt kingma kinket kinneging kins kinsbergen kint kipp kippers kippersluis kipping kira kiran kirby
kirchhoff kirchner kiri kirkels kirpenstein kirsten kirstin kisjes kisman kisteman kisters kitzen kivit kjeld kjell
klaartje klaarwater klaase klaasen klaasjan klaasse klaassen klabbers klamer klappe klarenbeek klasen klashorst
klasina klaske klaster klaucke klaui klaus klazien klazina klee kleefstra kleemans kleene kleeven kleibrink kleijse
kleine kleinendorst kleinherenbrink kleinhuis kleinjan kleinman kleinmeulman kleinpenning kleinsman kleintjes
kleinveld kleis kleisen kleiss kleissen kleisterlee klemann klement klene kleppe klerks klerkx klerx klessens
kleuskens kleuver kleve klevering kleverlaan kleverwal kleybrink kliffen klifman klijn klinkenberg klinkert klippel
klitsie klock kloeg kloen kloes kloetstra kloeze klokkers klompe klomps klompstra kloos kloosterman kloostra klootsema
kloppers kloppert klopstra klotz klouwer kluck kluin kluinhaar kluiter kluitmans kluivert klumpenaar klumper klunder
klundert kluvers knaapen knape knappers knarren knaven kneefel kneepkens knegt knepper knetemann knetsch knibbe
knibbeler kniest knigge knippels knippenberg knippers knipping knobbe knobben knobbout knoben knoef knoeff knoers
knoester knokke knollema knols knoope knoops knoors knopper knoppert knops knotter knottnerus knubben knuiman knuit
knulst knuppe knuvers kobe kobus kobussen koch kock kockelkoren kockelkorn kocken kockx koebrugge koeckhoven koedooder
koedoot koegler koehler koehorst koekkoek koele koeleman koelink koelma koelmans koelstra koeman koemans koenderink
koenders koene koenen koenis koenjer koenraad koenraadt koerselman koert koese koesveld koetse koetzier koevermans
koevoets koffeman koggel kohlen kohlmann kohnen koiter kokhuis kokje kokke kokkeler kokshoorn kokx kolb koldenhof kole
kolen kolff kollau kolle koller kolman kolmer kolstee kolsteeg kolster kolsteren kolthof koman kombrink komdeur
komduur kommeren kommers kompier kong koningstein konink konst konstapel konter koobs kooger kooij kooistra kooke
koole koolen koolhof koolhoven koolmoes kooloos kools koolstra kooman koomen koonen koonings koonstra koopal koopen
kooper koopmans koops koopstra kooreman kooren koorevaar koorn koorneef koornneef koornstra koosje koote kooten kooter
kootkar kootstra kooy kooyman koperdraat kopmels koppe koppejan koppelman koppenaal koppenol koppens koppert korbee
koreman koreneef korenhof korenromp koret korevaar korfage korff korhorn koridon korkmaz korlaar korn kornaat korneel
kornegoor kornelis korpel korpershoek korremans kors korse korsman korsmit korstanje korstman korswagen kortekaas
korteland kortenhorst kortenoeven korterink korteweg kortink kortland kortleve kortman kortmann kortsmit korvemaker
korver korving korzelius kos koskamp kosse kossen kostense kosterink kosterman kostwinder koswal kotte kottier kottink
koudenburg koudstaal koumans kousemaker kouwen kouwenberg kouwenhoven kouwer kowalski kowsoleea kox koç koçak kraanen
krabbenborg krabbenbos krabbendam krabshuis kradolfer kraft kragt kragten kragting krah krajenbrink krake kral krale
kralingen kralt kranendonk kraneveld krapels krasniqi kraus krause krauts krebber krebs krechting kreemers kreft
kregting kreike kreling kremer krens kreugel kreuger kreulen kreuning kreutz kreuze kreuzen krieger kriele kriens
kriesels krikhaar krikke krings krips krishna krist krista kristel kristen kristi kristiaan kristian kristien kristin
kristina kristine kristof kristy kroese kroesen kroeske kroft krogt kroll krommenhoek krone kroneman kronenberg kroone
krooneman kroonen kroonenberg kroonenburg kropff kros kross krosse krottje krouwel krug kruger kruise kruisinga
kruisselbrink kruissen kruitbosch kruiter kruiver kruize kruizenga kruizinga kruns kruse kruyt kubben kuenen kuepers
kugel kuhl kuhlman kuhlmann kuhn kuijc kuijpers kuik kuilder kuilenburg kuinder kuindersma kuipers kuitert kuivenhoven
kuizenga kulik kuling kulk kulsdom kumar kummeling kunen kunkeler kunkels kunz kuo kup kuper kuperus kuppen kurban
kuringen kurnaz kurpershoek kurstjens kurt kurver kurvink kusen kussendrager kuster kustermans kuunders kuurstra kuus
kuyper kuyvenhoven kuzee kwaadland kwaaitaal kwakernaak kwakernaat kwakkelstein kwakkenbos kwaks kwanten kwantes
kweekel kwekkeboom kwetters kwinkelenberg kwisthout kwok kyan kyano kyara kyle kylian kylie kyo kyra kyran köhler
laane laanen laanstra laarakker laarhoven laarhuis laarman laarse labado laban labee lablans labordus labots labree
labrie lacet lachmon lacroix ladage ladan ladenius laemers laenen laer laet laetitia laeven lafeber laffra laffray
lafleur lagarde lagas lagcher lage lagemaat lageman lagerweij lageveen lagrand lahaye lahr lahuis lai laila lakeman
lakerveld lakshmi lalieu lalkens lalleman lamain laman lamar lambeck lamberink lambermont lambers lambert lamboo
lambrechts lambregt lambregts lambregtse lambrichs lambrichts lamein lamens lamerichs lameris lamers lamfers lammens
lammerink lammers lammersen lammertink lammertse lammertsma lammie lamore lamotte lampe lamper lamping lamsma lan lana
lancee landa landegent landeweer landeweerd landsbergen landstra landwaart landwehr langbroek lange langeberg langejan
langelaan langelaar langeland langeler langenbach langenberg langendam langendoen langendonk langenhof langenhoff
langenhuizen langenkamp langerak langereis langerhorst langerhuizen langerwerf langes langeslag langeveld langevoort
langhorst langius langkemper langstraat langwerden lani laning lanjouw lankamp lankester lankhaar lankheet lankhof
lankhorst lankle lankman lankveld lankwarden lanphen lansdaal lanser lansing lansink lanslots lansu lanters lanting
lantinga lantink laon laponder lara lardinois larissa larmit laros larry lars larsen laseur lasker lasonder lassche
lasse laszlo lataster lathouwers lathrope latier latif latifa latour lau lauffer laugs laumans laumen laura laurant
laure lauren laurence laurens laurense laurenssen laurent lauret lauri laurie laurien laurine lauryn lausberg
lautenbach lautenschutz lauwers laverman lavinia lawrence layla layton lazaroms lazeroms lazet leah leander leandra
leandro leanne leatemia lebbing lebbink lebens leber lebesque leblanc lebon lechner leclaire leclercq leco ledder lede
ledeboer leduc leeflang leeftink leegstra leemreize leena leenaars leenaarts leenaerts leenders leendert leendertse
leene leenen leenheers leenhouts leenknegt leensen leenstra leentfaar leentje leentvaar leerdam leerentveld leerink
leerintveld leerkes leermakers leersum leeuwangh leeuwe leeuwen leeuwenburgh leeuwerink leeuwis leever leewis lefeber
lefering leferink leffers lefferts legebeke legemaat legemaate leget legierse legius legtenberg legters leguit lehmann
leia leibbrand leida leigh leila leinders leisink leistra leito leiwakabessy lejeune lekatompessy lekkerkerk lekx
lelijveld leliveld lelivelt leloux lely lem lemaire lemckert lemke lemm lemmen lemmens lemmink lempens lempers lemstra
len lena lenaers lenaerts lendering lenderink lenders lendfers lene lenferink lengers lengkeek lengton lenn lennard
lennart lenne lenneke lennep lennert lennertz lennie lennon lenny lenoir lenos lenselink lensen lensing lensink
lenssen lenstra lensvelt lentelink lenten lenters lentfert lenthe lenting lentink lentjes lentz lentze leny lenz leo
leon leona leonard leonardo leone leoni leonie leonoor leonora leonore leontien leontine leopold leppers leppink leroy
leseman lesley leslie lesly lesscher lesterhuis leter lether leticia letsch letschert lette letteboer lettinga lettink
leufkens leuken leune leung leunge leunis leunissen leunk leupen leurink leurs leusden leusink leussink leutscher
leuven leuvenink leuverink leverink levesque levi levie levinga lewerissa lewis lexmond ley leyla leysner lia liam
lian liang lianne libbers libby libregts lich licher lichtendahl lida lidy liebe lieben liebrand liebrecht liebregts
liedeke lieferink liefers lieffering liefrink liefting lieftink lieke liem lieman liemburg lien lienden liendert
lieneke lierop liesa liesbeth liese lieselot lieselotte lieske liesker liesl liethof lieuw lieuwe lieuwen lievaart
lieve lieveld lievens lievense lieverdink lievers lieverse lievestro liewes lieze ligt ligtenbarg ligtenberg
ligteringen ligterink ligtermoet ligthart ligtvoet lili lilian liliane lilipaly lillian lilly lilo lim lima limbeek
limburg limmen limon limpens lina linckens lind linda lindelauf lindeman linden lindenberg lindenbergh lindenburg
lindenhovius linderhof linders lindhout lindner lindsen lindsey lindy lineke linette ling lingbeek linge lingeman
linke linn linnartz linnebank linneman linnemann linschoten linsen linskens linssen linstra lintelo lintermans
linthorst linting lintjens lintsen lionel lipman lippens lippinkhof lippmann lippold lisa lisan lisanne lise liselore
liselotte liset lisette lisman lisse lith litjens litjes littel liu liv livia livius liz liza lize lizette lizz lizzie
lizzy lloyd lobbezoo lobke lobo lobregt lochem locht lochtenberg lockefeer lockhorst lode loderus lodeweges lodewikus
lody loe loedeman loeff loeffen loek loeki loekie loen loenhout loerakker loermans loes loeters loeve loffeld
logtenberg logtens lohman lohmann lohuis lois lokate lokerse lokhoff lokhorst lola lolkema loman lomme lommers
lommerse lommert londen lonis lonneke loock loohuis looman loonen loonstra loontjens looper loopstra loor loorbach
loosdrecht lootens lootsma looze loozen lopez lopik lopulalan lora loran loreal loren lorena lorentz lorenzo loretta
lorier lorin loris lorist lorkeers lormans lorreijn losekoot losser lossie loth lotharingen lotta lotte lotterman
lottum lotty lotz louer louie louis louisa louise louisiana louisse louk loukili loulou louman loupatty lourens
lourenssen lousberg louwe louwerens louwers louwerse louwman louws louwsma loveren lovink lowie lozeman loïc lubach
lubbe lubberding lubberdink lubberink lubbers lubbersen lubbert lubbinge luboch luc luca lucardie lucas lucassen lucel
luchies luchtenberg luchtenburg lucia lucian luciano lucie lucien lucienne lucinda lucius lucke lucker lucy ludo
ludwig luesink lugt lugten lugtenburg lugthart lugtigheid luhrman luider luigi luimes luimstra luin luinenburg luinge
luinstra luisa luitgardis luiting luitjens luitwieler luka lukas lukasse lukassen luke luken lukkes lukkien lula
lulofs lulu luna lune lunenborg lunenburg luning lunshof lunter lunteren luong lupker luppens luppes lups lurvink
lusink lustenhouwer luten lutgens lutgerink luth luthart lutjeboer lutjes lutke lutske luttenberg lutter lutterman
lutterveld luttik luttikholt luttikhuis luttikhuizen luttjeboer luttmer lutz luuc luuk luursema luut luxemburg luyckx
luykx luyssel luyten luz lyanne lydia lydie lyn lynette lynn lynne lysanne maaike maalderink maanen maaren maarleveld
maarschalkerweerd maarse maarsen maarseveen maarsingh maarten maartense maartje maasbach maasdam maasen maasgouw
maaskant maasland maass maassen maastricht maaswinkel maaten maath maayke machiel machiela machielse machielsen
machteld mack mackay mackenbach mackloet macnack macy madani maddy madelief madelon madern madlener madou maduro mady
mae maenen maertens maes maesen maessen magdalena magermans maggie magielse magielsen magnin magnus mahabali mahabier
mahadew mahamed mahieu mahler mahmood mahmoud mahn mahu mai maier maik maike maikel maikoe maine maissan maite maja
majella majid makhloufi makkelie makkinga makkinje makkink maks malcolm maldegem malek malenstein malestein mali
maliepaard malik malika malin maljaars maljers malki mallee mallens mallien mallory malmberg malou malsen maltha malu
manal manasse mandema mandemaker mandersloot mandigers mandos mandy mangal mangelaars mangnus manintveld manita manja
mann mannaart mannaert mannak manne mannee mannes mannessen manni mano manon manouk manschot manshande manshanden
mansour mansouri mansveld mansvelt manten mantingh mantje manu manuel manuela manuhutu manuputty manus mao maranus
marbus marc marcel marcelis marcelissen marcella marcellis marcello marceron marcha marchal marchand marchena marchien
marcia marciano marcin marck marco marcus marcusse marduras marec marechal maree marek marel marengo marga margareth
margaretha margaritha margaux margit margje margo margot margreet margret mari mariam marian marianne marie marieke
marielle mariet marijn marika marike mariken marilou marilyn marilène mariman marin maring marinissen marinka marinus
marinussen mario marion maris marisa marisca mariska marissa marissen marit marita marius mariëlla mariëtta mariëtte
marjan marjanne marjet marjoleine marjon markerink markhorst markink marko markslag markus markusse markvoort markwat
markx marle marleen marlene marley marlien marlies marlin marlinde marloes marlon marlot marlou marlous marly marnix
maron marouane marra marree marrigje marrink marrit marscha marseille marsha marshall marskamp marsman marsé marte
marten martena martens martha marthe martherus martijn martina martinali martine martinez martinus martis martje
marvin marwan marx maryam maryse mascini maseland masha massaar massar massee masseling masselink massen massier
massink masson massop massuger mastebroek masteling matabadal matadin matai matena mater matheeuwsen mathew mathias
mathieu mathijs mathilda mathilde mathis mathlener mathoera mathol mathon mathot mathurin matias matisse matla maton
matser matteo matthee mattheus matthew matthews matthias matthieu matthijs matthys matti mattia mattias mattis matty
matulessy matz matze maud maudy mauer maura maureen maurer maurice maurik maurits mauritz maurix maurizio mauro maury
maussen maximiliaan maximilian maxine maya mayer mayke mayla mayra mazereeuw mebius mechelen mechielsen mecking
mecklenfeld meddens medema medemblik medenblik medendorp medy meedendorp meeder meegdes meekel meekes meekhof meelker
meems meendering meenderink meeng meenhorst meenink meens meerbeek meerding meerdink meere meereboer meeres meerhoff
meerkerk meerle meerlo meershoek meerstra meerten meerts meesen meessen meeter meeus meeuse meeusen meeuwesen meeuwis
meeuwisse meeuwissen meeuws meeuwse meeuwsen meewis meewisse megan megen meggie mehdi mehmet meiberg meihuizen meijer
meike meiland meiling meilink meilof meima mein meinardi meinders meindersma meindert meindertsma meinema meinen
meiners meinsma meinster meints meiring meis meisen meisner meissen meister mekel mekelenkamp mekenkamp mekers mekes
mekkelholt mekkes mekking mel melanie melchers melcherts melching melchior melenhorst melessen melet melger melgert
melick melief melinda melissa melissant melissen melkert melle mellegers mellema mellink melman melroy mels melse
melsen melssen melvin memelink mendel mendes menge mengelers mengerink menheere menke menken menko menkveld mennema
mennes menning menninga mennings menno mensah mensch mensing mensinga mensink mensonides menten menting mentink menzo
meppelink mepschen merbis mercedes mercks merckx meredith meriam merijn merkelbach merkens merkies merks merkus merkx
merle merlin mermans mert mertens merx meryem meryl mesken mesker messchaert messchendorp messelink messemaker messink
mestebeld mesu meteren methorst metin metsemakers metske mette metternich metz metzelaar meuffels meulblok meuleman
meulen meulenbeek meulenbeld meulenbelt meulenberg meulenbroek meulenkamp meulensteen meulepas meulman meulmeester
meulstee meurders meurer meurkens meurs meursing meusen meussen meuter meuwese meuwissen meuwsen meuzelaar mevis
mevissen mewe mex mexx meyer meys micah micha michael michal micheal michel micheline michelle michiel michiels
michielse michielsen michon michorius michou michèle mick mickey micky midas midavaine middelhoven middelink
middeljans middelweerd middendorp miedema miek mieke miel mienis mieremet mierlo mierop miesen migchelbrink migchels
migchelsen miggelbrink miggels miguel mijsberg mika mikael mikey mikkers mil milan milena milius milka milko milla
millenaar millie milly milo milos milou miltenburg milton mimpen minderhoud minderman mindy mingels minh minheere
minjon minka minke minkels minkema minkhorst minkjan minnaard minne minneboo minnee minnema minnesma minou minten
mintjes miquel mira miran miranda mirani mirck mireille mirella miriam mirja mirjam mirjana mirko miro mirthe mirza
mischa misha misja miske mispelen mitch mitchel mitchell mittendorff mitzi mobach mobers mobron moddejonge moedt moek
moekotte moelands moeliker moelker moen moenen moensendijk moere moerings moerkens moerkerke moerlie moerman moers
moesker moeskops mohamad mohamed mohammad mohammadi mohammed mohan mohnen mohr moinat moira moison mokveld molegraaf
molema moleman molenveld moleveld molhoek molier molin molina molkenboer moll molle mollee mollema molleman mollers
mollet mollink molly molmans mols molthoff moltmaker mombarg momberg mommers mommersteeg mondeel mondria monfils
monhemius monica moniek monika monique monnink monsanto monshouwer monsieurs monsma montagne montanus monte monteban
monteiro montfoort montfort mooibroek mooiman moojen mook mookhoek moolenaar moolhuizen moore mooren moorlag moormann
moorrees moorsel mooten mooy moreno moret morgan moritz morris morrison morsch morshuis morsink morsman morssink
morssinkhof morten mosch moser moshe mosk mosley mosmans mosselaar mossink mostard mosterman mostert moti motshagen
mounir mourik mouris mourits mous mousa moussa moussaoui mouws moya mozes moïse mudden muhammad muhammed muijs
muizelaar muizer mulders mulkens mullem mullenders mullens muller mullink mungra munier munk munne munnecom munneke
munnichs munnik munniksma muns munsterman muntendam muntinga muntjewerf muntjewerff muntz muradin murat mureau muris
muriël murk murphy murray murre musch muskee muskens mussche mustafa muste mustert mutlu mutsaars mutsaers mutsaerts
mutsers muurling muurlink muurmans muus muusse mylan mylène myra myriam myrna myron myrthe möhlmann naafs naaktgeboren
naarden naarding nabbe nabben naber nabibaks nabuurs nacken nadal nadia nadine nadja nadorp naessens naftali
nagelkerke nagtegaal nagtzaam nagy nahar nahon nahuis naim naipal naji nales nammensma nan nana nancy nanda nando
nanette nanhekhan nanhoe nanlohy nanne nannen nannie nanning nanninga nanno nanou naomi narain nard nash nasri nass
nassau natacha natalie natalja natanaël natascha natasha natasja nathalia nathalie nathan nathaniel natrop naud nauman
naumann naus nauta nauts navajo navarro naves navest navis nawal nazir neal nederend nederhand nederhoed nederhof
nederhoff nederkoorn nederlof nederlotharingen nedermeijer nederpel nederpelt nederstigt nederveen neefs neeft neel
neele neeleman neelen neelis neeltje neerings neervoort neeskens neeteson nefkens nefs neggers nehemia neil nekeman
nekkers nele neleman nelen nelis nelisse nelissen nell nelle nelleke nellie nellissen nelom nelstein nemo nena nendels
nengerman neppelenbroek neslo nette neuhaus neuman neumann neurink neustrië neuteboom neutelings neutkens neuvel
neuzerling nevada neve nevin nguyen niamat niamut nibbeling nibbelink nibbering nicholas nicky nico nicol nicola
nicolaas nicolaes nicolai nicolas nicolasen nicole nicolette nicolien nicoline niebeek nieberg nieboer nieborg niehof
niehoff niek niekamp nieke niekerk niekoop niekus niel nieland nielen nieling niels nielsen nieman niemans
niemantsverdriet nienhuis nienke nienkemper niermann nierop niers niesing niesink niesje nieskens niessen niessink
nieste niesten nietveld nieuwaal nieuwboer nieuwburg nieuwdorp nieuweboer nieuwelink nieuwenhoven nieuwenhuijsen
nieuwenhuis nieuwenhuisen nieuwenhuize nieuwenweg nieuwerth nieuwesteeg nieuwhof nieuwkerk nieuwlaat nieuwland
nieuwold nieuwpoort nieuwstad nieuwstraten nieuwveld nieveen nievelstein nieweg niewold niezing niezink niftrik nigel
nihoe nihot nijman nijs nika nike niki nikita nikkelen nikkels nikki nikkie nikky nikolai nikos nillesen nillessen
nils nimwegen nina ninaber ninke nino ninthe nipius nisa nisha nispen nissink nitert nitrauw nivard nix noa noach noah
noam nobbe nobbenhuis nola nolan noldus nolen nolet noll nollee nollen nollet nolte nolten noltes nolting nomden
nonkes nonnekes nooitgedagt nooitmeer noomen noor noorda noordam noordanus noordegraaf noordeloos noordergraaf
noordermeer noordervliet noordhof noordhoff noordhuis noordhuizen noordijk noordink noordkamp noordman noordmark
noordover noori noorland noorlander noorloos noorman noort noorthoek noortje noortman nooteboom nooten nootenboom
nooter noppe noppers noppert nora norah norbart norbert norbertus norde norden norder nordin nordkamp norg norman
northeim nortier nossent noteborn notermans nottelman notten noud nour nourdin nouri nouschka nout nouwen nouws nowak
nowee noya noémie noë noëlla noëlle nuchelmans nuenen nuesink nugter nugteren nuil nuis nuiten nuland nulkes numan
nummerdor nunes nuninga nunnink nunspeet nur nurmohamed nus nusselder nutma nuus nuwenhijsen nuwenhuijzen nuwenhuse
nuwenhuysen nyeuwenhuysen nynke oane obbens obbes obbink obdam obe oberink oberman obispo ochten ockeloen ockenburg
ockers ockhuizen oda odding odekerken odessa odette odin odinga odink oebele oeben oegema oehlers oele oelen oemar
oemencs oemrawsingh oene oenema oennen oerle oerlemans oers oesterholt oevering oey offenberg offereins offerhaus
offeringa offerman offermanns offringa ofman ogier ogink oirschot okan okke okkema okken okker okkerse olaf olav olde
oldekamp oldeman oldenbeuving oldenboom oldenburg oldengarm oldenhave oldenhof oldenhuis oldenkamp oldenkotte
oldenmenger oldenziel olders oldersma olfers olga oliemans oliemeulen olink olislagers oliveira oliver olivia
olivieira olivier olle olof olofsen olree olsder olsman olst olsthoorn olthof olthoff olthuis oltmans olykan omar omlo
ommen ommeren ommering omtzigt omvlee onck onclin onderdelinden onderstal ong onink onkenhout onna onnink onno onos
onstein onstenk onstwedder onur onvlee ooink ool oolbekkink oolders oome oomen oomkens oomkes ooms oona oonincx oonk
oorbeek oorburg oordt oorschot oort oorthuis oortman oosenbrug oosse oostdam ooste oostelbos oostenbrink oostende
oostendorp oosterbaan oosterbeek oosterbos oosterbosch oosterbroek oosterhaven oosterheert oosterhek oosterhof
oosterhoff oosterholt oosterhout oosterhuis oosterik oosterink oosterkamp oosterlaken oosterlee oosterloo oosterman
oosterom oosterveen oosterveer oosterveld oosterwaal oosterwegel oosterwolde oosthof oosthuizen oostindie oostinga
oostingh oostland oostlander oostra oostrom oostrum oostveen oostvogels oostwal oostwoud oostwouder ooteman ootes
ootjers ooyen opbroek opdam opdorp opgenoort ophof ophoff ophorst ophoven ophuis opmans opmeer opoku oppelaar oppeneer
oppenhuizen oppewal oprel oprins opschoor opsteegh orbons ordelman oreel orhan ori orie orlando orleans orman ormel
orsel ortega orth ortmans oscar osei osendarp osenga osinga oskam oskamp oskar osman osnabrugge oss osse ossel
ossevoort ossewaarde ost ostendorf osterhoudt oterdoom otermans otis otje otjens otsen ott otte ottema otten ottenheim
ottenhof ottenhoff otterlo otterloo otterspeer ottevanger otting ottink ottjes otto ouaali ouali ouborg oudakker oude
oudega oudejans oudekerk oudeman oudenaarden oudenallen oudenampsen oudenes oudenhoven oudewater oudheusden oudhof
oudhuis oudkerk oudman oudshoorn oudt oudwater oussoren outshoorn ouwehand ouwejan ouweneel ouwens ouwerkerk ouwerling
ouwersloot ovaa overbeek overbeeke overberg overboom overbosch overdam overdevest overdiep overdijk overduin overdulve
overeem overes overgaag overgaauw overgoor overheul overink overkamp overkleeft overman overmars overmeen overmeer
oversier oversteeg oversteegen overvelde overvest overvliet overvoorde overweel oving owen owusu ozinga ozir paanakker
paans paape paardekooper paardenkooper paarlberg paassen paats paauw paauwe pablo packbier padberg padmos padt paes
pagie pahladsingh paige paillet pakes pakkert pakvis pala palinckx palland palma palman paloma palsgraaf palsma
palstra paludanus pam pama pampiermole pancras panday panhuis panis panjer panka panken pankow pankras panman
pannekeet pannekoek pansier pansters paolo papavoine pape paping pardoel paridaans parijs paris parisius parlevliet
parmentier parmessar parren pascale pascalle pasma pasman pasmans pasop pasquale passchier passchiers passenier passon
pasterkamp pasteuning pastoors paternotte pathuis patist patje patricia patrick patriek pattiasina pattinama
pattipeilohy pau paul paula pauli paulides paulien paulina pauline paulis paulissen paulssen paulus paulusma paulusse
paulussen pauly paumen pauptit pauwel pauwels pavel pavert pechler peddemors pedro peele peelen peeman peemen peene
peerbooms peerdeman peereboom peerenboom peerlings peersman peeters pegge peggy pehlivan pekaar pekkeriet pelders
pelger pelgrom pelk pelkman pelle pelleboer pellegrom pellemans pellicaan pellikaan pellis peltenburg peltzer
pelupessy pelzer penders penelope pennekamp penners pennewaard penninga pennings penninkhof penninx pennock penris
pepels pepijn peppelman pera perck percy perdaems perdok perdon pereira perez perik perkins perla pernilla pernille
pernot pero peronne perquin perrono perry persijn perton pesch peskens pesman pessers petalo peterse petersen peterson
petiet petra petri petronella petrus petter petterson pettinga peusens peute peverelli pex pfaff pfeifer pfennings
phaedra phaff pham phan phielix phil phileine philip philipoom philipp philippa philippart philippe philippen philippi
philippine philippo philippus philips philipse philipsen phillipsen phoebe phyllis picavet pieck pieksma pielage piels
pien pieneman pierik pierre piersma pierson pietens pieter pieterjan pieternella pieters pieterse pietersen pietersma
pieterson pietersz pietjouw piets pigge pigmans pikaar pikkemaat pilar pilat pilkes pille pilon pim pinar pinckaers
pinedo pinkse pino pinto pinxt pinxteren pippa pippel pipping pires pirovano pisa pisano pison pisters pistoor
pistorius piter pitlo pitstra pittens pjotr pladdet plaggenborg plaggenmarsch plaisier plaizier plakke planje planjer
planken plantard plantenga plantinga plasmans plass plasschaert platjouw platschorre platte platteel platteeuw plattel
plegt pleizier plekkenpol plekker plender plenter plessius pleumeekers pleun pleune pleuni pleunie pleunis plieger
ploegaert ploegstra ploem ploemen plokker ploum ploumen plugers plugge pluijm pluimers pluister pluymaekers podt
poelarends poell poelma poelmann poelmans poels poelsma poelstra poepjes poeran poeste poeth poeze poffers poiesz
poirters poland polat polderman polet polfliet polhout polhuis pollaert polle pollemans pollmann polly polman polstra
pommerel pommeren pompe pompert poncelet ponci ponjee ponse ponsioen ponte pontier poolman poorte poortinga poorts
poortvliet pooters poots popelier popkema popken popma poppe poppel poppelaars poppelier poppema poppinga porsius
porte portegies portengen posch posma posno postel postelmans postema posthuma posthumus postma postulart postuma
potappel potgieter poth potharst pothoff pothoven potjer potma pott potze poulisse poulissen pouls poulus poutsma pouw
pouwels pouwelse pouwer praag praagh praamstra praas pragt prast praster pratt preesman prein prenen prenger preuter
prevo prevoo prevos prickaerts priems princen prinse prinsen prinssen prinsze priscilla promes proos prosman pross
provence prudon pruiksma pruis prummel pruntel pubben puig puister pullens pultrum punselie punte puper purmer
pustjens putker putman puttenstein quaak quaars quaden quadvlieg quaedflieg quaedvlieg quak quakernaat quartel quast
quax quekel quentin quik quin quincy quinn quint quinta quinten quintin quintus quinty quirien quirine quispel quist
quix qureshi raadschelders raafs raalte raamsdonk raangs raaphorst raateland raats raaymakers rabe rabeling rabelink
raben rabia rachelle rachid rackham radder radema rademacher rademaekers rademaker radermacher radersma radha radstaak
radstaat radstake radt raedts raemaekers raemakers raemon raes raeven rafael rafaela rafaëlla rafik rafiq raggers
raghoebarsing raghoenath ragnar rahim rahimi rahman rahmani raisa raj raja rajiv rakers rakhorst ralf ralph rama
ramadhin ramaekers ramaker ramautar rambaran ramcharan ramdas ramdhani ramdien ramdin ramdjan rameckers ramerman
ramesar ramiro ramkema ramkhelawan ramlal rammeloo ramnarain ramnath ramon ramona ramos rampersad ramselaar ramses
ramzan ramzi rana randall randi randy rania ransdorp raoul rapati raphael rappange rappard raquel rasch rasenberg
rashid rasing rasker rasoelbaks raspe rast ratelband ratering raterink rath raul rauwerda rauwerdink ravelli
ravenhorst ravenna ravensbergen ravenshorst ravenstein ravesloot ravestein ravi rayan raymakers raymon raymond razab
razenberg rebecca rebekka rebergen rebers recer recers recourt redan redeker redert redmond redouan reede reeder
reefhuis reefman reehorst reekers reemer reemst reerink reesink reest reezigt refos regelink regensburg reggie regilio
regina reginald regnerus regter regterschot regtien regtop regts rehman rehorst reiber reichardt reiche reichert
reiding reidinga reidsma reijers reiling reilman reimerink reimert reimes reina reinalda reinbert reinder reinderink
reindert reinds reinerink reiners reingoud reinhard reinier reinink reinoud reinout reinsma reint reintjens reith
reitsema reitsma reitzema rekelhof reker rekveld rellum relou relouw rembrandt remco remeeus remers remi remie remkes
remko remmelink remmelt remmelzwaal remmerde remmerden remmers remmerswaal remmits remo remon rempt remy renaldo
renate renato renaud renckens renee reneerkens renema reneman renfrum renfurm rengelink renger renkema renko
rennenberg reno rens rense rensen rensenbrink rensing rensink renske renskers renssen renswoude rentrop renze renzo
repko resida resink resoort retel retera retz reuben reubsaet reugebrink reukers reulen reuling reulink reumer
reumkens reurings reurink reurslag reusen reuser reusken reuten reuvekamp reuver reve revenberg revet rewinkel
rexwinkel reyes reynders reza rezelman rhea rhebergen rhee rheineck rhemrev rhenen rhona rhoon rhys rian rianne
ribbens ribberink ribbers ricardo riccardo richard richardson richelle richie rick ricky ridderhof riddersma rie
riebeek rieder riedewald riedstra rieff riegman rieke riekje rieks riekwel riel riemens riemer riemersma rieneke rienk
rienstra rienties rientjes rients riepma ries riesthuis rietema riethorst riethoven rietjens rietveld rietvelt
riezebos rifka rigter rigterink rijcken rijks rijn rijnsbergen rijntjes rijthoven rikers rikhof rikke rikkerink
rikkers rikkert rikus riley rill rimmelzwaan rina rindert rineke ringelberg ringenier ringers ringma ringnalda ringo
rinia rinke rinkema rinkens rinsema rinske rinsma rintje rintjema rinze rinzema riphagen ripken ripmeester rippey
risma rison rispens risseeuw risselada rita ritchie riteco ritfeld ritman ritsema ritskes ritsma ritter ritzema ritzen
ritzer riva rivka rixt riyad riza roald roan robaard robbe robbemond robbert robbertsen robbie robbin robbrechts robby
robers robert roberti roberto robertson robertus robina robine robinson robles robrecht robroek robyn rocco rocha
rochat rochelle rockx rodenburg roderick roderik rodermond rodi rodin roding rodjan rodney rodrigo rodrigues rodriguez
rody roebers roebersen roebroek roeffen roel roeland roele roelen roeleveld roeleven roelevink roelfsema roelie
roelink roelof roeloffs roeloffzen roelofse roelofsen roelofsma roelse roelvink roemaat roemeling roenhorst roerade
roerdink roerdinkholder roerink roersma roescher roesink roessen roessink roestenberg roestenburg roeterdink roeterink
roeters roetert roetgerink roex roffelsen rogaar roger roggema rogier rohaan rohan rohde rohling rohof roijen rojer
roke rokebrand roks rokven roland rolanda rolf rolfes rolff roling rolink rollema rolleman rolloos rolvink roma romana
romano romario rombaut romberg romein romero romers romijn romke romkema romme rommelse rommen rommers rommert rompa
rompelberg romviel romy ron ronald ronaldo ronan ronda ronhaar ronja ronkes ronner ronnie ronny ronteltap rony roo
roobol rooda roodakker roodbeen roode roodenburg roodesteijn roodhorst rooding roodzant rooij rooimans rooker roolvink
roomer roon roor roorda roording roordink roose rooseboom roosen roosenboom roosenbrand roosenburg roosendaal roosien
roosink roosjen roosken roosloot roosma roossien rooth roothans rootlieb roovers rooy rooyakkers rooyen rooze
roozeboom roozemond roozen roozenbeek roozenboom roozenburg roozendaal rop roquas rory rosalia rosalie rosalinde rosan
rosanna rosanne rosaria rosdorff roseboom roselaar rosema rosemarie rosenbaum rosenberg rosenboom rosenbrand rosendaal
rosendahl rosendal rosenthal rosie rosielle rosing rosink rosita rosmalen ross rossel rossem rossum rost rotgers roth
rothengatter rothman rothuis rothuizen rotman rotmensen rotte rotterdam rotteveel rottier roubos roubroeks roufs
rougoor roukema roukens roukes roulaux rouleaux roumans roumen rous rouschop rouss rousseau rousselet rouweler
rouwendal rouwenhorst rouwet rouwhorst rowaan rowen rowena roxana roxane roxanne roxy roy roza rozema rozeman
rozendaal rozendom rozestraten rozier rozina rozing rubben ruben rubens rubin rubingh rudge rudi rudie rudo rudolf
rudolph ruedisueli ruesink ruessink ruhe ruhl ruighaver ruigrok ruijs ruikes ruinard ruinemans ruisch ruissen
ruiterkamp ruiterman ruiz ruizendaal rulkens rullens rumpt runge runhaar runhart runia rupert ruppert rusch ruseler
ruskus rusman russchen russcher russel rustenburg rustenhoven rusticus rutenfrans rutger ruth rutjens rutjes rutmer
rutte rutteman rutten ruttenberg rutters ruud ruumpol ruurd ruys ruyter ryan saad saalmink saaltink saaman saanen saar
saarloos saartje saas saat saathof sabah sabajo sabina sabine sabir sabri sabrina sacha sachs sadik saeed saelman saes
saffrie safi sagel sahertian sahin sai saida saidi sakko saksen sala salah salama salari salden saleh salem salemans
salemink salfischberger salhi salih salim salimans salina salm salma salman salmen salome salomon salters salvador
salverda saman samantha samara sambeek sami samir samira sammie sammy sampers samplonius samsen samsom samson samuel
samwel samy sana sanaa sanches sanchez sandberg sandbergen sande sandee sandel sander sanderink sanderman sanders
sanderse sandifort sandor sandra sandrina sandrine sandro sandvliet sangen sangers sanna sanne sanneke sannen sanny
sanou sanstra santana santbergen santegoeds santegoets santema santen santiago santing santino santman santokhi santos
sapulette saraber sarah sarai sardar sardjoe sarina sarink sarneel sarpong sarton sasbrink sascha sasha sasja saskia
satink satter sauer sauter savannah savelberg savelkoul saxo saya sayed scardino scarlett schaafsma schaake
schaardenburg schaareman schaart schaddelee schadee schadenberg schaefer schaeffer schaeken schaepkens schaerlaeckens
schaffers schaftenaar schagen schager schaik schakenbos schakenraad schalekamp schalke schalken schalker schalkx
schallenberg schampers schapelhouman schapendonk scharenborg scharff scharloo scharrenberg scharroo schasfoort schats
schattefor schatteleijn schattevoet schaufeli schavemaker scheele scheelings scheenstra scheepbouwer scheepens
scheeper scheepstra scheeren scheeres scheeringa scheers scheffel scheffer scheffers scheggetman schekkerman schelde
schelfhorst schelfhout schell schellart schellekens schellevis schellingerhout scheltema scheltens scheltinga scheltus
schemkes schenau schenkelaars schenkels schenkeveld schenning schennink schepens scheppers scherders scherer scheres
scherff scheringa scherjon schermerhorn scherms scherpenhuizen scherpenisse scherpenzeel scherrenberg scherrenburg
schers schetters scheuer scheuter scheutjens schevers schevinghuizen schie schiepers schierbeek schiere schiettekatte
schieven schieving schievink schiffelers schiffer schiks schilderman schill schillemans schilp schilperoord
schilperoort schils schilstra schilt schilte schilthuizen schiltkamp schiltmans schimmelpennink schimmer schinkelshoek
schipaanboord schiphorst schippers schlangen schlatmann schlepers schlicher schlosser schluter schmaal schmal schmeets
schmeits schmeltz schmets schmetz schmid schmidt schmit schmitt schmitz schneider schnieders schnitzler schoe
schoemaker schoeman schoenaker schoenmaeckers schoenmaekers schoester schoffelmeer schokkenbroek schokman scholl
schollema scholma schols scholsberg scholten scholts scholtus scholtz schomaker schonenberg schonewille schoo schoofs
schook schoonbeek schoonbergen schoonbrood schoonbroodt schoonderbeek schoondermark schoonderwoerd schoonderwoert
schoone schoonebeek schooneman schoonen schoonenberg schoonewille schoonheim schoonhoven schoonman schoonus schoonveld
schoonwater schoop schoorl schoorlemmer schoormans schoorstra schooten schootstra schoppers schortinghuis schotanus
schothorst schotte schottert schouenberg schouls schoute schouten schoutens schoutrop schoutsen schouwenaar schouwink
schouwstra schra schraa schrader schrage schrama schrant schrauwen schrauwers schraven schravesande schregardus
schreiber schreiner schreuder schreur schreutelkamp schriek schrieken schriemer schrier schriever schriks schroeder
schroeff schroen schroer schroeten schroevers schroor schrooten schrotenboer schrover schrurs schubert schuchard
schudde schuddebeurs schuddeboom schueler schuerman schuhmacher schuijt schuilenburg schuiling schuite schuitema
schuitemaker schuiteman schuitmaker schuivens schukken schukking schuldink schulenburg schuler schuling schuller
schulte schulten schulting schultink schults schultz schulz schulze schumacher schuman schumans schumer schunselaar
schurer schurgers schuringa schurink schuster schutgens schutjes schutte schuttel schuttert schutz schuurbiers
schuuring schuurkes schuurmans schuurs schuylenborch schwab schwanen schwarte schwartsbach schwartz schwarz
schweinfurt schweitzer schwencke schwillens schyns sciarone scipio scott scuylenborchs sean seb sebas sebastiaan
sebastian sebastien sebel sebrechts sebregts seda sedee sedney sedoc seebregts seedorf seeger seekles seelen seerden
sef segaar seger segeren segerink segerszoen seghers seidel seignette seine seinhorst seinstra seip sekeris sekreve
selbach selen selena selhorst selie selier selim selina selles selma selman sels selten semler semmy sempel semplonius
sena senden senders senger senn senna senne sennema senta sentjens sepers sepp seppe septer serena sergio serhat serin
serra serrarens sert servaas servais sesink sessink sestig seters seth seton settels setz seubers seubring seuntjens
seuren sevenich severein severens severin severine sevim sevink sevriens sewalt sewcharan sezer shah shan shana shane
shania shanna shannon shanti shari sharif sharifi sharma shaun shawn sheila shelby shelley shelly sheryl shi shimon
shira shirin shirley shiva shona shupe siahaya sibbald sibbel sibbing sibel sibma sibon sibren sibum siccama sicco
siderius sidney sie sieb siebe siebel siebeling siebelink siebelt sieben siebenga siebers siebert siebrand siebren
siebring siebum sieders siegel sieger siekman sieling siem sieme siemeling siemelink siemen siemensma siemerink
siemers siemonsma sien sienna siep sieperda siepman siera sierat siereveld sierink sierksma sierkstra siers siersema
siersma siertsema siesling sieswerda sietse sietsema sietske sietsma sietze sieval sieverink sievers sigmond sigourney
sigrid sikkema sikken sikking sikma sil silas siliakus silja silke silkens sillekens sillen sillessen silva silvan
silvana silvester silvia silvie silvio silvis silvius silvy simcha simeon simmelink simmons simon simona simone
simonis simons simonse simsek simson sina sinan sinay sinderen singelenberg singeling singh sinke sinkeldam sinnema
sinnige sinon sintenie sinteur siobhan sipkema sipma sipman sipsma sira sirach siri siska sissing sistermans sita
sital sitaram siteur sixma sjef sjeng sjerps sjimmie sjoerd sjoerdsma sjoers sjollema sjon sjors sjouke sjoukje sjuul
skye skyler slaa slaats slabbekoorn slabbers slaetsdochter slaghekke slagmolen slagt slagter slangewal sleegers sleen
sleeuwenhoek slegers slegt slegtenhorst slemmer slendebroek slenders slettenhaar sleurink sleutjes sleven sliedrecht
slieker sligman slikkerveer slinkman slippens slochteren sloesen slofstra slooff sloos slooten slootmans sloots
slootweg slor slort slotegraaf slotema slotemaker slothouber slui sluiman slurink slutter smalbil smalbrugge smale
smaling smallegange smallenbroek smallenburg sman smarius smedema smedes smedinga smeede smeekens smeekes smeele
smeenge smeenk smeets smeink smeitink smelik smeman smets smetsers smeulders smidt smiers smies smilde sminia smink
smit smithuis smits smitshoek smitskamp smitsman smittenaar smittenberg smol smolenaars smolenaers smoorenburg
smorenberg smorenburg smulders snaauw snackers snaterse sneek sneekes snelder snelderwaard snell snelleman snellenberg
snellenburg sneller snellink snepvangers snetselaar snieder snieders sniekers snikkers snippe snippert snitjer sno
snoeck snoeks snuverink soares soede soekha soekhai soekhlal soekhoe soentjens soer soeren soesbergen soesja soesman
soest soet soetekouw soeteman soetendaal soeterboek soeterbroek soeters soethout soetkin soffers sofia sofie sohier
solange soliman solleveld sollie soltani somai sombroek somer someren somhorst sommeling sommer somsen sondaar sondag
sonder sondervan sonia sonja sonke sonnega sonnema sonnemans sonnenberg sonnenschein sonneveld sonneveldt sonnevelt
sonneville sonny soolsma soomers soonius soons sophia sophie soppe soraya sorber sormani sosef sotthewes souer souman
souren souverein souwer soy spaanderman spaans spaansen spaapen spaendonc spaendonck spakman spalburg spanhaak
spaninks spanjaard spanjaart spanje spanjer spanjersberg spannenburg spanninga spapens sparidaens sparla spauwen
specken spee speek speekenbrink speerstra speijer spekman spelbrink spelde spengen spenkelink sperber sperling spermon
speth speulman spieard spiegelenberg spierenburg spieringhs spierts spiertz spigt spiker spiljard spinder spinhoven
spithorst spithoven spitse spitters spliet spoelder spoelstra sponselee spoolder spooren spoorenberg spork sporken
sportel sprangers spreen spreeuwel spreeuwenberg spreeuwers sprenger spreuwel spriensma sprinkhuizen sprokkereef
spronck spronk spronken sprundel spruyt staaks staals staarink staas stabel stacey stacy staden stael stafleu stahl
stakenborg stakenburg stallinga stallmann stalpers stals staman stamrood stams stan stange stanley stanneveld
stapersma stapert staphorst starink starke starkenberg starmans starre starren starrenburg starreveld stasse stassen
stavenuiter stavleu steegers steegh steegman steegstra steeman steemers steenbakkers steenbeek steenbekkers steenbrink
steendam steenderen steenge steenhorst steenhoven steenhuisen steenis steennis steensel steensma steenstra steenvoorde
steenvoorden steert steevens steevensz stef stefaan stefan stefanie stefano steffan steffen steffers steffi steffie
stege stegehuis stegeman stegenga stegers steggerda steggink stegink stehouwer steigenga steiginga steigstra stein
steinbach steinbusch steinebach steiner steinfort steinmann steinmeiern steinmetz steintjes steinvoort steinz
stekelenburg steketee stelder stella stellaard stellema stellinga stellingwerff stelma stelpstra steman stemerdink
stempher stender steneker stenekes stengs stensen stenvers stenvert stephan stephanie stephen sterenberg sterenborg
steringa sterke sterkenburg sterkenburgh sterkman sterks sterre stet stettyn steunebrink steve stevelink stevelmans
stevens stevense steverink stevie stewart steyn stibbe stiekema stiemer stien stienen stienissen stienstra stig stigt
stigter stijn stikkelbroeck stikkelorum stiksma stikvoort stilma stinis stinissen stipdonk stob stobbelaar stockmann
stoelhorst stoelinga stoeltie stoelwinder stoepker stoevelaar stoffelen stoffelsen stoffelsz stokkel stokkermans
stokkers stokking stokkink stokkum stokmans stokreef stoks stokx stolk stolker stoll stollman stols stolte stoltenkamp
stoltz stolze stomphorst stooker stoopen stoppelenburg stoppels stor storimans stornebrink storteboom stortelder
stortelers stougie stoute stouten stouthamer stouthart stouwe straaten straatsma straetemans strating straub straus
straver streekstra stremmelaar strengers streppel streuer streur streutker stricker striekwold strien strietman strigt
strigter strikwerda stroe stroek stroeken stroet stroetinga stroeve stroink strolenberg stronkhorst stronks stroo
stroobach strooband strooker stroomer strooper stroosma stroot strootman stroucken strous strubbe struiksma strunk
struyk stuart stuger stuive stuivenberg stukker stulen stultiens stumpel stunnenberg sturkenboom sturm sturmans
sturris sturrus stutterheim stuurop stuut stuve stéphane suelmann sueters suijker suinvorde suk sukel sulkers sullot
sulman sulmann sulsters sumter supheert susa susan susana susanna susannah susanne susteren sutherland sutmuller
suttorp suur suurd suurland suurmond suus suvaal suykerbuyk suzan suzanna suzanne suze suzette suzy sven svenja swaab
swaak swaan swaanen swaen swagemakers swager swagerman swanen swanenberg swaneveld swank swart swarte swartjes swaters
swaving sweder sweegers sweelssen sweens sweere sweers sweerts swen swenne swertz swets swiebel swier swieringa
swierstra swieten swildens swillens swinkels swolfs syb sybe sybesma sybren sydney syed syl sylvain sylvan sylvana
sylvester sylvia sylvian sylvie symons sytse sytske sytze sören taams taat tabbers tabitha tabor tacke tacken taconis
tacx tadema taeke taekema taha taheri tahir takens takkelenburg takx talbi talboom talens talhaoui talia talitha talma
talman talsma talstra tamar tamara tambach tamerus taminiau tamis tammeling tammenga tammer tammerijn tamminga tammy
tamsma tangelder tanger tanghe tanguy tanis tanja tanke tankink tanneke tannemaat tanya tappel tara tarhan tarik tariq
taselaar tasha tasma tates tatiana tatjana tatum tausch tavares tavenier taylor tazelaar teake tebbens ted teddie
teeffelen teeken teelen teeling teeninga teerds teerenstra teering teerink teerlink teeuwen teeuwisse teeuwissen
tegelaar tegelaers tegenbosch teis teisman teitsma teiwes tekelenburg tekin tekstra telgen telgt teljeur tellegen
tellekamp telleman tellier telussa temme temmerman temminck temmink tempelaar tempert teng tenhagen tenkink tennekes
tenniglo tensen teo tepe teppema tepper terbeek terburg terence terhaar terhorst terink terlaak terlien terlingen
terlouw terluin termaat termeer termeulen termohlen termorshuizen terol terpstra terrence terri terry terschegget
terstall terstappen tersteeg tervoort terwel terwindt tesink teske tess tessa tessel tesselaar tessemaker tesser tessy
tetenburg teters tetske tettelaar tettero tetteroo teuben teuling teun teune teunen teunis teunisse teunissen teuntje
teurlings teus teusink teuwen teuwsen tewari texier thalen thalia thea theelen theeuwen theeuwes theil theissen thekla
thelen thelma theloosen thelosen themen theo theodora theodorus therese theresia thesing theun theune theunis
theunisse theunissen theunisz theuws thewessen thewissen thibault thibaut thie thiel thiele thielen thieme thiemo
thierry thies thiessen thijmen thijn thijs thimister thimo thirza thissen thoen thole tholen thom thoma thomasse
thomassen thomissen thompson thomson thonen thoolen thoonen thoonsen thor thora thorsten thout thunnissen thys tiago
tibben tibboel tiben tibo tibor tibosch tichem tico tieben tiebosch tiecken tiedink tiehuis tieken tiekstra tiel
tieland tielbeke tieleman tielemans tielen tielenburg tielman tieltjes tieme tiemen tiemersma tiemessen tiems tieneke
tienhoven tienstra tierie tiersma tiesinga tigchelaar tigelaar tiggelaar tiggelman tiggeloven tijmen tijn tijs tika
tilanus tilborg tilburg tillema tilleman tillie tillmanno tillmans tilma tilman tilroe tilstra tim timan timisela
timman timme timmermans timmers timmie timmy timo timon timothy tina tine tineke tinga tingen tinholt tinka tinke
tinnemans tino tinus tio tipker tippe tirie tirion tirza tissen tissingh tissink titsing titulaer titus tjaden
tjalling tjallinks tjalma tjalsma tjan tjeerd tjeerdsma tjeertes tjepkema tjerkstra tjeu tjia tjibbe tjin tjitske
tjoelker tjon tjoonk tober tobi tobias toby toebak toebast toebes toelen toemen toepoel toering toine toker toledo
tolen tolenaar tolhoek tolkamp tolman tolner tolsma tom toma tomas tomassen tomesen tommie tongeren tongerlo toni
tonies tonino tonk tonkens tonkes tonnaer tonnard tonnie tonny tony toonen toonstra tooren toorenburg toornstra
toornvliet toorop toos tooske tooten topal toprak torensma torenstra torenvlied torre torun tosca tossings totwiller
touber tousain toussaint toutenhoofd touzani toxopeus traa tracy traets tragter tran travaille travis treep trenning
trentelman trepels trevor tricht triemstra trienekens triepels trier trijntje trimbach trimp trines trinidad tristan
troelstra troisfontaine trompert troy trudi trudie trum truong trustfull tsang tseng tsjerk tuenter tuerlings tuijl
tuik tuininga tuinstra tuinte tuitel tuitert tuithof tukker tullemans tulling tulner tuls tuma tummers tump tuncer
tunderman tuns turan turenhout turgut turkenburg turksema turksma turkstra tusveld tutert tuynman twaalfhoven twan
twickler twigt twilhaar twisk tycho tygo tyler tyra tyrone tyson ubaghs ubags ubbels ubben ubbink ubeda ubels ubink
udding udema uden uding udink udo uenk uffen uffing ufkes uildriks uilke uitdewilligen uitenbroek uitendaal uitermark
uiterwaal uiterweerd uithol uitman uittenbogaard uittenbosch uittenbroek uitterhoeve uitvlugt ulehake uleman ulfman
uljee ulrich ulrike ultee ulu umans ummels uneken unger unruoch uphaus uphoff uphuis uphus uppelschoten urbanus urgert
uriot urk urlings ursel urselmann ursem ursinus uslu usta utrecht uuldriks uysal uzun vaags vaanhold vaanholt vaasen
vaassen vaatstra vaes vaessen vahl vajèn valburg valckx vale valent valentin valentina valentino valeria valerie
valerio valesca valke valkema valkenaars valkering valks vallenduuk vallinga valstar valster valéry vandeberg
vandenbergh vaneker vaneman vanessa vanhommerig vanja vankan varekamp varga varik varkevisser vasco vasen vasse
vasseur vastenhouw vastraedsd veda vedder veeger veeke veeken veelenturf veelers veenbrink veenema veeneman veenendaal
veenhof veenhoven veening veeninga veenis veenker veens veensma veenstra veentjer veenvliet veerle veghel vegt vegte
vegter veiver vekemans veken velberg velda velde veldema velden velderman velders veldhorst veldhoven veldhuisen
veldink veldman veldscholten veldstra veldt velema veling vellekoop vellema velleman vellenga vellinga velner vels
velsen velsink velstra velten veltenaar velthoen velthof velthorst velthoven velthuis velthuizen velting veltink
veltkamp veltmaat veltman veltrop veluwenkamp velzeboer velzen vemde vencken venderbos venderbosch vendrik veneberg
veneboer venekamp veneklaas venema veneman venhorst venhovens venhuis venhuizen venice vening veninga venis venmans
venne vennegoor venneker vennema venneman venner vennik vennix venrooy vens venselaar vente ventevogel venus vera
veraa veraar veraart verbaan verbaandert verbaarschot verbakel verbart verbaten verbeeck verbeek verbeeten verberk
verberkmoes verberkt verberne verbiesen verbiest verbist verbocht verboeket verbogt verbon verbong verboom verboon
verboort verboven verbraak verbraeken verbree verbrugge verbruggen verbrugh verbugt verbunt verburg verburgh verburgt
vercammen vercauteren vercoulen vercouteren verda verdaas verdaasdonk verdam verdegaal verdel verdellen verdiesen
verdoes verdonck verdonk verdonkschot verdonschot verdoorn verdouw verduin verdult verdurmen verduyn vere vereecken
verena verest vergeer vergeldt vergoossen vergouw vergouwe vergouwen vergunst verhaaf verhaag verhaagen verhaak
verhaaren verhaart verhaeg verhaegen verhaegh verhaeren verhage verhallen verhappen verhart verhees verheesen
verheezen verheggen verheij verhelst verheul verheuvel verhey verheyen verhoeckx verhoef verhoeff verhoek verhoeve
verhoeven verhofstad verhofstadt verhoof verhoofstad verhoogt verhoosel verhorst verhulsdonck verhulst veringa verjans
verkaaik verkaart verkade verkaik verkamman verkerk verkerke verkoulen verkouter verkroost verlaan verlaek verlegh
verleun verlind verlinde verlinden verlouw vermaas vermaat vermaesen vermaire vermandois vermazeren vermeegen vermeer
vermeeren vermeire vermeiren vermeltfoort vermetten vermeule vermeulen vermolen vermue vermulst vermunt vernimmen
vernon verolme veron verona veronica veronique verouden verpaalen verpalen verplak verplancke verplanke verploeg
verploegen verploegh verpoort verpoorte verpoorten verra verreck verriet verrips verroen versantvoort verschelling
verschoor verschragen verschuere verschueren verschure verschuren verschuur verschuure verschuuren versendaal verseput
versfeld versloot versluijs versmissen verspagen verspaget verspeek verspoor versprille verspui versteden versteeg
versteege versteegen versteegh versteegt verstege verstegen verstoep verstraate verstraaten verstraelen verstraete
verstraeten verstrate vertegaal vertoor vertooren vervaart vervaet verveer vervelde vervenne vervest vervloed vervloet
vervoorn vervoort verwaal verweel verweg verwer verwey verwilligen verwimp verwoerd verwoerdt verwoert verzaal vessem
vesseur vessies vesta vester vestjens veth vette veugelers veugen veuger veul veulings veurink vialle vianen vic vicky
victoria victorine videler vieira vienna viergever vierhoven viersen viersma vierstra viet vieveen viggo vignon vigo
viguurs vikram viktor villanueva villerius vilsteren vince vincent vincenten vincenzo vinck vincken vingerhoets vinke
vinkenborg vinkenvleugel vinnie vintges violetta violette virgil virginia virginie visch visee visker visscher
visseren vissia vito vittali viveen vivian viviane vivien vivienne vlaanderen vlaar vlaardingen vlaardingerbroek
vlaming vlasblom vlassak vledder vleeming vleer vleesenbeek vlemmings vlemmix vleuten vliegenthart vliek vlieland
vlielander vlierden vlietstra vliex vlimmeren vlist vloedbeld vloemans vloet vlugt vlutters vocking vodegel voermans
voesenek voesten voetelink voets vogelenzang vogelesang vogelezang vogelsang voges vogt voigt volbeda volcke volker
volkerink volkert voll vollebergh vollebregt vollema vollenberg vollenbroek vollering vollmuller volman volmer
volwater vonck voncken vondenhoff vonhof vons voogdt voogel vooges voogt voorbach voorberg voorbergen voorbraak
voorburg voordouw vooren voorham voorhoeve voorhorst voorhout voorintholt voorjans voorma voors voorthuis voorthuizen
voortman voorwinde voorwinden voragen vording vorenkamp vorgers vorstenbosch vorster vorstermans voskes vosmeer voss
vosse vossebeld vossebelt vosseberg vosselman vossenaar vossenberg vosters voulon vrakking vrancken vranken vreden
vredenberg vredenbregt vredenburg vredevoort vreeburg vreede vreekamp vreeke vreeken vreeker vreeling vreeman vrehen
vreman vrencken vrenegoor vrenken vreugdenhil vreuls vreven vrieling vrielink vriends vriens vriesde vriese vriesema
vriesen vrieze vriezekolk vriezema vringer vrins vroege vroegh vroegop vroemen vroenhoven vromans vrooland vrooman
vroomen vruggink vrugt vrugteveen vruwink vught vugs vugt vuik vulders vullers vullings vulto vunderink vural vuuren
vyent waalkens waals waanders waardeloo waardenburg waardhuizen waarts wabeke wackers waderle waelen waenink wagelaar
wagelmans wagemaker wageman wagenaar wagenberg wagener wageningen wagenmans wagensveld wagenvoort wagner wagt wagter
wagteveld wagtmans wahlen wajer wakelkamp walbeek walburg walda walden walderade waldram walet walhof walid walinga
wallaard wallaart wallaert wallenburg waller wallinga walma walpot walrave walraven walsma walsteijn walstra walt
walta walter walthaus walther waltman waltmann waltrade walvoort wamel wamelink wams wamsteker waninge wanink wanne
wannes wannet wanningen wanschers wansink wapenaar wapperom wapstra warbout wardenaar wardenburg wardenier wareman
waringa warmelink warmels warmenhoven warmerdam warnaar warnar warnders warner warnier warre warringa warrink warris
warta wartena wasch wassenberg wassenburg wassink waterberg waterink waterman watson wattel wattimena wauben wauters
wayne webbers webbink webster weda wedman wedzinga weeber weeda weegels weegen weekers weeland weeldenburg weeling
weelink weemaes weemhoff weener weening weenink weerden weerdenburg weerdmeester weeren weerheim weering weerink
weernink weers weersink weert weesie weessies weeterings weetink weevers weezepoel wegdam wegerif weggelaar weggeman
weggen wegh wegkamp wegman wegner wegter wehkamp wehl wehnes wehrens weidema weidenaar weijland weijters weima weimar
weimer weinans weinberg weis weiss weistra weisz weitenberg wekking welberg welbergen welbers welbie welboren weldam
welf welink welle welleman weller welleweerd wellink welman welmers welmoed wels welschen welsing welsink welte welten
weltevrede welzen wemekamp wemmenhove wemmers wempe wendel wendell wenders wendrich wendt wendy wenink wenker
wenmakers wenneker wennekes wenning wennink wensing wensink wentholt wenting wentink wentzel wenum wenzel werdes
werdler werink werkhoven werl werleman wermink werner wernsen werring werther werts wes wesdorp wesel wesenhagen
wesley wessel wesseling wesselingh wesselink wesselius wesselman wesselo wessex westbroek westdorp westein westeinde
westenbrink westende westendorp westeneng westenenk westera westerbaan westerbeek westerbeke westerbos westerbrink
westerbroek westerburg westerdiep westerduin westerhof westerhoff westerhout westerhoven westerhuis westerik westerink
westerkamp westerlaken westerlo westerman westermann westerneng westerop westert westerterp westerveen westerveld
westervoorde westerweel westerweele westfalen westgeest westhof westhoff westhuis westland westmaas westphal westra
westrik weststrate westveer wetemans weterink wetters wetzel wetzelaer weurding weusten weusthof weustink weverink
weverling weyers weyland weylant wezenaar wezenbeek wezenberg wezep wezer whitley whitney wiarda wiardi wibier wibo
wich wicher wichgers wichman wickerode widdershoven wiebe wiebenga wieberdink wiebing wiebren wiechers wiedeman
wieffering wiefferink wieger wiegeraad wiegerinck wiegerink wiegersma wieggers wiegmans wiegmink wieke wieland
wielandt wielemaker wieleman wielenga wielens wielinga wielink wieman wiemer wiendels wieneke wienen wienholts wienk
wientjens wientjes wierckx wiercx wierd wierda wierdsma wierema wierenga wiering wieringa wiermans wiersema wiersinga
wiersma wierstra wiersum wiertsema wiertz wiese wiesenekker wieser wiesje wieskamp wieske wieteke wieten wietse
wietske wietsma wietze wigbers wigboldus wigchert wigman wijland wikkerink wilbers wilbert wilborts wilbrink wilcke
wilcken wilco wildbret wildeboer wildenbeest wildenberg wildenborg wildenburg wilderink wilderom wilders wildschut
wildvank wilgenhof wilhelm wilhelmina wilhelmus wiljan wilke wilken wilko willaert willard willeboordse willebrands
willeke willekens willem willemars willemen willemien willems willemse willemsen willemsma willemstein willemsz
willenborg willers william willigenburg willigers willink willms willy wilma wilmar wilmer wilmes wilmink wilmont
wilms wilmsen wilpshaar wils wilschut wilson wilsum wilten wiltenburg wilthagen wiltink wiltjer wimmer windhorst windt
wingelaar wingens winia winkeler winkelhorst winkelman winkens winklaar winkler winnie winnrich winnubst winny winssen
winston winterink wintermans wintershoven winthagen wintjens wintjes wintraecken wippert wipstrik wirken wirtz
wisgerhof wishaupt wiske wiskerke wisman wiss wisse wisseborn wisselink wissenburg wissing wissink witbreuk withaar
withag withagen witkam witkamp witlox witmer witmond witse witsenburg witsiers witt wittebol wittekoek witteman
wittenaar wittenberg wittenboer wittendorp witter wittermans witteveen witvliet witzand wladimir wobma woelders
woeltjes woensdregt woensel woerde woerdeman woerden woerdman woerlee woertink woertman woerts woestenberg woestenburg
woestenenk woesthoff woesthuis woezik wognum wokke wolbers wolbert wolbrink wolda woldberg woldendorp woldering
woldhuis woldring woldringh wolferen wolferink wolfert wolff wolffel wolffenbuttel wolffensperger wolffers wolfsdr
wolfsen wolfswinkel wolke wolkers wollerich wols wolsing wolsink wolter wolterbeek wolterinck woltering wolterink
wolterman wolters wolthers wolthuis wolthuizen wolting woltinge woltjer woltjes woltman wolvekamp wolvers wondergem
wong wonink wonnink woolderink wooldrik woolthuis wooning woort woortman wopereis wopke woppenkamp wordragen workel
workum wormgoor wortman wouda woude woudsma woudstra woudt wouters wouterse woutersen woutersz wubbe wubbels wubben
wubbo wubs wuisman wuite wulff wulffraat wullems wullink wulms wunderink wunnink wursten wurtz wutke wybe wytske wytze
wüst xander xandra xavi xavier xaviera xena xhofleer xian xie xin yacoub yael yahia yalcin yale yaman yan yana yannick
yanniek yannis yara yaren yari yasmin yasmina yasmine yassin yassine yavuz ybema yeh yentl yeung yfke yigit yildirim
yildiz yilmaz ying yinthe yip yke ykema ylona yme ymke ynske yntema ynze yoeri yolanda yordi yorick yorin york yoshi
younes youp youri yousef youssef ype ypma ytsma yuen yuna yuri yurt yusuf yvan yves yvet yvette yvo yvon yvonne
zaandam zaat zadelhoff zagt zahir zahra zaidi zakaria zaki zalk zaman zana zande zandee zanderink zandstra zandt
zandvliet zandvoort zanen zanoni zanting zantinge zantingh zantman zappa zara zarah zaunbrecher zaza zeb zebregs
zeebregts zeegelaar zeegers zeelen zeelenberg zeelst zeemans zeestraten zeeuw zeggelaar zegveld zegwaard zegwaart
zeilemaker zeilstra zeinstra zeist zeldenrust zelis zelissen zeller zengerink zeno zentjens zep zeroual zethof
zevenbergen zevenhoven zevenhuizen zewald zeynep zhang zhao zhen zheng zhou zhu ziani zico zieleman zielstra zieltjens
ziengs zieverink ziggy zigterman zijl zijlemans zijlmans zillig zimmer zimmerman zimmermann zinger zinhagel zinnemers
zino zion zirkzee zita zitman zoer zoetebier zoetekouw zoeteman zoetmulder zoey zola zom zonderland zonderop zondervan
zonjee zonnebeld zonnenberg zoodsma zoomer zoontjens zopfi zora zoran zorge zorn zoutewelle zoë zuidam zuidberg
zuiddam zuidema zuiderbaan zuiderduin zuiderhoek zuidersma zuidervaart zuiderveld zuidgeest zuidhof zuidinga zuidland
zuidweg zuijdveld zuiker zumbrink zundert zunnebeld zut zuthem zutphen zutt zuuk zwaag zwaagstra zwaal zwaans zwaben
zwaga zwagemaker zwagerman zwakenberg zwakhalen zwama zwamborn zwan zwanenburg zwanepol zwaneveld zwanikken zwartbol
zwartepoorte zwarteveen zwarthoed zwartjens zwartkruis zwarts zwaving zweegers zweekhorst zweerink zweers zwegers
zweistra zwemer zwennes zwerink zwerts zwerus zwet zweverink zwiers zwiggelaar zwijsen zwindrecht zwinkels zwirs
zwitser zwitserloot zwolle zwols zwolsman
]],
}

names {
  id = "names.nl.common", about = "Dutch names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
aad aalpoel aalt aarden aart abbey abel abraham achterberg achterkamp adam adelaar adi akin alien allen alma alp
altenburg amanda amber amine anders anita anno april ara arend ariaans arts assem asveld aten attila august augustus
aura aurelia aurora axel aya baak baarslag babs backer bade bader bah bakker balder balen balm bandel banga bankers
banning baptist basil baten batist bats bavelaar beau beaufort beek beekhuizen beer beers beets beieren bell belle
bello belt ben bender benjamin bennen bent bente berber berende berg bergen berger berry beset bessem best bestman
betten betting beuger beuker beunen bicker biel bieleman bik bikker bill binnenmars blaak blanc blanche blanker blees
blei bliek blind blinker blitz block blokland blom blonk bloom boas bob bobby bock bodegraven boden boekel boekhoudt
boekhout boekweit boer boers bogaard bogie bolk bolster bolt bomer bonder boni bonne bonnet bono bont bood boom boomen
booms boons boos booster borger born borne borstlap bos boss both bottelier bougie bouquet bouts bouwen boven
bovenberg braaf brain braken bram brand brands brandy brasser breed breel breeuwer breidel brick briek brink brinks
brobbel broek broekhuizen broes brommer bronk brooks broos brouwer brouwershaven brown bruin bruinen bruining bruls
brummel brunt brus brussen buck bud budding buitenhuis buitenkamp buitenweg buitenwerf buizer bulten bun bunk bunt
buren bust but butt butter buys cai camp candy cant canters cao carol carry cars carton cas cats charity chester
chinook chow chris cis clarisse clark classen claus clement cliff clout cock coco cocu constant contant coo cool
cooper coops copier copper cornet corporaal costa cox croonen crystal cuba cupido daal daalder daalhuizen daas daisy
dalem dalenberg dalenoord dam dammer damming dams dankbaar danker danse dapper darren dauphin dawn day dean deden
dekker deli delis demi derrick desiré destiny deters diender diets dijk dik dikken dillen dim din dino dirk dobbe
dobbelaar dobbelsteen doel dogger dolf doll dolle dolleman dolman domino dommelen dompig don dona donders dong dongen
donk donna dooms doorman doorn dopper dorren douw doves draak dreumel drieman dries driest drommel droog dros drummen
dubbelaar duke dul dunning during dusty dwars ebbe ebben ebbing ebony eddy ede edel eek eenhoorn eggen egging eilander
eke eken eker elco elder elders elger ellens els else elzen emir eras eren erica erin erken ernst eros erve erven eva
eve even extra faas faith faken fares faro fee feite feline feller femme ferry fetter fielt fik fin firing flapper
fleer fleur fleuren flick flier flink flint flippo flo floor flor fluks flux fokken foks foppen former fortes fox
franca frank fransman fresco frissen fun futselaar gaal gaillard gall gallen garnier garret garst geel geer geest
geilen geling gelling gelten gemma genders gene genet gent ger gerits gestel geven giethoorn giezen gill ginger
glasses glen gloria glorie goeman goes gommeren goof goor gouda goudappel gouwe graaf graas grace graft grand grant
gratie grave griek griffioen grin grissen groen groenen grofsmid grol grondel groos groot groothuis grote groters
grundel grunt guit gul gulpen gunter gus gutter guy haag haan haars haart haas haasnoot habibi hack hacken hacking
hagen hagenaar hager hak hakker halen halma ham hamerslag hammer hamming hams han hannes hans hardy haren haring harks
harm harry harte harts havik haze hazel hazelaar heather heaven heavenly hebben hebe hee heer heerschap hegge heiden
heinen heister hekelaar hekkens helden helder helen hell hellen helms hem hemels hems hendrik henna henry henzen
hering hero hertog herwin hesp heugen heuker heus heuvel hiep hill hilt hind hinten hobbelen hock hocks hoek hoeks
hoepel hoes hoeven hofmeester hofstede hofstee hoi holder holm holvast hom hommeles honig honing hoof hoofs hoog
hoogland hoorn hopman hoppe hoppen hopstaken horden horn horst housen houten houwen hove hoveling hover hoving huisman
huizen huizing hul huls hulst hummel hunter hunting hup imme immens inga ino iris iva ivy jaap jack jade jager jan
janet janmaat janus jasmijn jay jazzy jelly jennen jenner jersey jeuken jewel job joe joep jol jon jonas jonathan jong
jonker jonkman joon joop joy jozef joël juan julienne jun junior jure just jut jutten kaagman kaal kaap kaatje kaffa
kagie kalfsbeek kali kalken kalle kallen kamerling kamp kampen kamper kamperveen kanen kant karman karst karten kas
kattenberg kazen kea kee keen kees kegge kelly kelvin kemenade kemp kempen kempenaar kent kenter kepel keppel kerkhof
kerkhoven kersten ket ketel ketelaar ketting keuren keuvelaar khan kick kicken kieviet kik kikken kil kim kinds king
kitty klaas klaren kleef kleiker klein kleingeld kleinhout kleiweg klinge kloet klom klomp kloppenborg kloppenburg
kluft knobel knoll knook knorren knuf kodde koekoek koelen koen kof kohl kok kokken kollen komen kon koning konings
kooiker koopmanschap koos koppelaar kops kort korte korten kosten koster krabbe krabben kramer krap kregel kreunen
krielen krikken krimpen kris kroeze krol krook kuin kuiper kuit kuiter kunne kunnen kuru kwaak kwant kwee kwist laan
laar laats lake lala laming lance landen landsman landsmeer landzaat langen latten lauw lauwen laven law lean lee
leegte leek leeman leemput leering leertouwer leeuw leeuwin leidekker lent lepelaar let levels levy lex liane lie lier
lies lieshout liet lijn lila lily linde lindeboom linger lino lint lio lion lips lis lit loch lock loenen loep loggen
lokken lolita lonen lont loo loon loose loots lopes lore lori lorraine lot lotus lou lovely loves lub lubben lucky
luiken luis luk lukken luster lustig lute lux maas madeleine madison mads mager mak makken makkes man mangel manna
manning manou mans mara mare maren mares margarita margriet maria marien marina marine marjolein mark markgraaf marks
marry mart martel martin martini mary mason massa massing mast mastenbroek matelot mats matse matt mattie maxim maxime
may mea medina meek meer mees meg mei meiboom melis melisse melody menger menig mennen mens merel merit messing mets
metselaar meuken meun mia middelburg middelkoop mies mignon mike mila miles mill miller mimi mina miner mink minnen
mirre mirte misty mocking moet mol molen molenaar molenbeek molenberg molenbroek molenhuis molenkamp molenmaker
molenschot mom monster mooi moon moonen mooring moors moos morel morren mors mouton mud mudde mul mulder munster
munter musters mutter nab nabi nada nadir nakken nanny nas nebbeling neck nek nelson nes neutel ngo nick niesen
nieuwkoop niezen nikken nine ninja nobel noest nol nolle nona noord noordhoek noot noppen noten notenboom nous nova
noël ocean oei oever olden omer onland oost oosten oosterling oosthoek oosting oplaat opper oral oranje oud outer
ouwel overmaat overtoom overwater paal paalvast paco padding paddy paffen palmer pals pander papa pappot pardoen
parker pars pascal passage pastor patty pauw pax pearl pebbles peek peeks peels peer pellen pelser pelt penny pepping
peter peters pfeiffer phoenix pico piers pingen pinkster piso plagge plas plate ploeg ploeger plompen plum pluut
polling pomper pons ponsen poolen poon poort popping port post potters pover prakken pranger prick priest pril prince
prins proost proosten proper prosper provoost puck puik puk putten qualm quant quick raas rachel radix raf rainier
rams ran rani rave ravels ray read reef reek rein rek remmen rendering renders rennen renting rené rep reuter revers
rex rico ridder ridge riedel riem rien riep riepen riet rieter rik rikken ringeling rink rinse rio rip rippen
ritmeester robbers robin rocks rocky rode roek roemen roeper roerig roering roeten rombout romeo rondeel ronin rooks
room roos roost rosa rose rosemary rosier rossen rossing rouwen rowan roze rozenblad ruby ruig ruiken ruiten
ruitenbeek ruitenberg ruitenburg ruiter rump rune rus russell ruts rutting saber sack said sak sakkers salet sally
salmi sambo sandy sante sara sari saris sas sassen scarlet schaars schakelaar schalk schaper scheer schelling schelvis
schenk schenkel schepel scheren schermer scherpen scheve schieman schilling schipper schobben schoep schoffelen
scholte schonk schoon schoten schots schraal schram schreven schriel schrik schroten schulpen schuring schuts schutten
sen sep serge seven severs sharon sheikh siena siepel sierra simpelaar singer sint sip sir sire sitters six sjaak
sjirk skip sky slats slavenburg sleeking sliep sliepen slim slingerland slings slits slob slobbe slokker sloot slots
slump smaal smal smalheer smeding smith smolders smook smouter snapper sneep snel snellen snik snoei soek soleil son
sonderen soos sour spa spaan spankeren specht speet spekking spelt spencer spieker spier spiering spies spike spilt
splint sprakel spreeuw sprik sprong spruit staats stadhouder stamps stans stapper staring stark stas stavast steef
steegs steen steens steer steg stegen stellingwerf sten sterken sterling stichter stobbe stoer stoffel stoffer stomps
stook stoop stoots stork storms stout straat stralen strang strijker strik strikker strobbe stubbe sue suilen sultan
sun sunny suppers sus sweep sweet tack taco tai take talib taling tam tamer tames tange taverne tax teddy teeuw
telgenkamp temming tenge terra tes tex thatcher thio thomas thus tiara tibbe tichelaar tienkamp ties tiffany timmerman
timp tinge tinne tins tjerk tobben toes tok tokkie tolboom tollenaar tommy tops tori tot tournier tours touwslager
tramper trees treuren triep triest trommelen tuinier tuiten tuna tunen turk turnhout tuur twint uit uitzetter urban
vaal vaandrager vaarkamp vagevuur valentijn valentine valkenburg valpoort van vane vanity veen vega veldhuis
veldhuizen velter ven vendrig verbaas verbeet verbeten verdoold verdun verhaar verhaard verhagen verharen verheugd
verkoelen verkuil verlee verleg vermanen vermaning vermast vermin verschoof verschut versnel verstraten verton vervat
verveen verveld verver vervuren vervuurt verwater verwegen vial victor vierdag vierling vingerling vink vinken viola
visser visserman vita vital vletter vliet vlug vluggen vogelaar vogelpoel vogelzang volder vollaard vondeling vonken
voois voorde voorend voorhaar voorhuis voormolen voorst voort voorzaat vos vossen vree vries vriezen vrind vrome vroom
vrouwe vucht waarbeek waas wage wakker wal walhout walk walker wallet walschot wan wander waning wanten ward warning
warren warring wart wassen wassenaar water weber wedding weel weerd weiden wel well wellen wellenberg welling welter
weltevreden welvaart wens wensen went werd weren west wester westerling westers westhoek wetering wever wezel white
wick wiegel wiel wieling wiep wiers wies wigger wijk wilde wildeman will wille willig willigen wilting wilts wim
winder wink winkelaar winkelmolen winnen winters wit witman witsel witte wittebrood witten witting witvoet wobben
wolfs wolven wolzak woo worms woudenberg wout wouter wright yang yap yard yoni young zaal zaan zander zant zee zeeland
zegelaar zenden zevenboom zinken zoelen zoetemelk zoethout zomers zonneveld zuidhoek zwang zwart zweden zwetsloot
zwikker
]],
}
