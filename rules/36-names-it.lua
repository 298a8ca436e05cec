-- Italian names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat),
-- hunspell-it (GPL-3+): words that have a capital there and are no places.

names {
  id = "names.it", about = "Italian names", entity = "PersonName", score = 76,
  words = [[
aaron abacuc abano abba abbado abbasanta abbateggio abbondanzio abbondio abdul abeba abeilina abeilino abel abelarda
abelardo abele abenzio abercio abetone abilio abissinia abramina abramio abramo abriola abruzzi abruzzo acapulco
acario acate acazio accadia acceglio accettura acciano accumoli accursio acerenza acerno acheronte achilla achille
acillino acindino acireale aciscolo acquacanina acquafondata acquaformosa acquafredda acqualagna acquanegra acquappesa
acquarica acquaro acquasparta acquaviva acquedolci acqui acreide acri acuzio adalardo adalberta adalberto adalfredo
adalgisa adalgiso adalrico adama adamello adamina adamo adaulfo adda addis addison adelaide adelardo adelasia adelasio
adelchi adelchisa adele adelelmo adelfina adelfino adelfo adelgardo adelia adelina adelinda adelino adelio adelisa
adelma adelmiro adelmo ademaro adeodata adeodato adige adina admeto adolfa adolfina adolfo adonella adrano adrara
adrasto adria adriana adriano adriena adro affi affile afganistan afghanistan africa afrodisio afrodite agamennone
agapito agatangelo agatina agatino agatocle agatoclia agazia agazio agazzano agenore agerola aggius agira agliana
agliano aglientu agliè agna agnadello agnana agnese agnone agnosine agordo agosta agostina agostino agrate agrippa
agugliano agugliaro agustina aiace aicurzio aida aido aidomaggiore aidone aielli aiello aieta ailano ailoche aimone
airasca aires airola airole airuno aisone akira alabama aladino alagna alan alanno alarico alaska alassio alatri
albagiara albairate albania albano albaredo albareto albaretto albavilla alberica alberico alberigo alberobello
alberona alberta albertina albertino alberto albettone albiano albiate albidona albinea albiolo albione albisola
albissola albizzate alboino albonese albosaggia albugnano albuzzano alcara alceo alceste alcibiade alcide alcina
alcino alcione alcise alda aldegardo aldegonda aldeno alderico aldesira aldo aldobrando alduino aleandro aleardo
alemanga alessandra alessandro alessano alessio alex alezio alfano alfedena alfeo alfia alfianello alfiano alfieri
alfiero alfio alfonsa alfonsina alfonsine alfonsino alfonso alfreda alfredo algeria algua alia aliano alife alighieri
alighiero alimena aliminusa alina alipio alisei allah allai alleghe allein allerona alliste allumiere almenno almerico
almerino almese almirante almiro almé aloisia aloisio alonte alpette alsazia alseno alserio altavilla altidona altilia
altivole altofonte altomonte altopascio alvara alviano alvignano alvina alvise alvito alzheimer amadeo amadio amalfi
amalia amalio amaltea amanda amantea amanzio amaranta amaroni amaseno amata amazzonia ambivere amblar ambrogia
ambrogina ambrogio ambrosina amedea amedeo ameglia amelia amelio amendolara america americhe americo ameriga amerigo
amerildo amerio amhara amicis amilcare amintore amleto amone amos ampelio ampezzo amsterdam anacapri anacleto anagni
anastasia anastasio anatolia anatolio anaunia ancarano anch ancilla andalo andalusia ande andezeno andora andorno
andorra andrano andrate andrea andreana andreina andreino andreis andretta andriano andromaca andromeda andré anfo
angela angeles angeletta angelina angelino angelis angelisa angera anghiari angiari angiola angiolina angiolino
angiolo angrogna anguillara aniceto aniello anisia anita anna annabella annabruna annachiara annafranca annagrazia
annalaura annalinda annalisa annalucia annamaria annapaola annarita annarosa annibale annicco annina anoia ansaldo
anselma anselmo antares antartide antea antegnate antemio antenore anteo anterivo antero antey anticoli antignano
antigone antigono antigua antille antillo antimo antino antiochia antioco antobio antoinetta antonella antonello
antongiulio antonia antonietta antonimina antonina antonino antonio antonluigi antonsergio antrodoco antrona anzano
anzia anzola apecchio apiro apollinare apollonia apollosa appennini appignano appollonia appula apricale apricena
aprigliano apulia aquara aquileia aquilonia arabella arabi arabia aradeo aramengo ararat arba arbizzano arborio arbus
arcadio arcangela arcene arcetri arcevia archimede archita arcibaldo arcidosso arcinazzo arcisate arcola arcole
arconate arcugnano ardara ardauli ardengo ardenia ardenne ardenno arderico ardesio arduino arenzano arezzo argante
argegno argelato argentera argia arguello argusto arianna ariel arielli arienzo arignano ariosto aristeo aristide
aristo aristodemo aristofane aristotele aritzo arizona arizzano arkansas arlena arluno armanda armenia armenio armida
armido armungia arnaboldi arnad arnalda arnaldo arnara arnasco arnesano arno arnoldo arnolfo arola aroldo aronne
aronzio arosio arpaia arpaise arpina arquata arrigo arrone arroscia arsago arsenio arsiero arsiè arsoli artegna
artemia artemide artemio artena artes artide artogne artois arturo artù aruba arvier arzachena arzago arzene
arzergrande asburgo ascalona ascanio ascea ascoli asdrubale asia asigliano asolo aspromonte assago assia assisi assoro
assuero assuntina astana asterio astolfo astoria asturia asuni atacama atala atalanta atami atanasia atanasio ateleta
atella atena atessa athos atina atlantide atos atrani atri atripalda attalo attigliano attila attilia attilio atzara
audenico audenzio audi auditore augustina aukland auletta aulla aurano aurelia aurelio ausilia austis australia
austria avegno avelengo avella averara averroè avesta avetrana aviano aviatico avide avigliana avigliano avise
avogadro avolasca ayas aymavilles azaria azeglio azerbaigian azerbaijan azov azue azzanello azzanno azzano azzate
azzio azzo azzone azzorre babila babinsky bacchisio baccio baceno bach baciccia bacone badoglio bagaladi bagnacavallo
bagnaria bagnatica bagnoregio bagolino bahamas baharain bahrein baiso balaclava balbino balcani baldassare baldassarre
balderico baldomero baldovino balduino baleari ballabio balmuccia balsorano baluffi balvano balzac bambala banari
banchette bangladesh baone barachisio baradili baranzate barasso barbados barbagallo barbania barbarigo barbaziano
barbianello barbieri barbuda barcis bardineto bardomiano bardonecchia baressa barete barga barghe bariano baricella
barlassina barnaba barni baronissi baronzio barrafranca barsaba barsanufio barsenore barsete bartolina bartolo
bartolomea bartolomeo barumini barzago barzana barzanò barzio basaluzzo bascapè baselice basiano basiglio basile
basileo basilia basilicata basilide basilio bassano bassiano bastiana bastiglia bastogne batavia batilda battaglia
battifollo battistina battuda baucina baudelio baudino baudolino bauladu baunei baveno baviera beatrice beccaria
bedizzole bedollo bedonia bedulita beethoven beinasco beinette belgio belgioioso belgirate belinda belisario belize
bellagio bellano bellegra bellini bellinzago bellusco belucistan belveglio belvì bembo bencivenni benedetta benedetti
benetton benetutti benilde benildo benin benita benito beppe berardo berbenno berceto berchidda beregazzo bereguardo
berengaria berengario berenice bergeggi bergolo bering bernadetta bernadette bernalda bernarda bernardetta bernardi
bernardina bernardino bernardo bernareggio bernate bernesi bernezzo bernina bernini bernoulli bernulfo beronico
bersone bertilla bertini bertino bertinoro bertiolo berto bertola bertolda bertoldo bertolfo bertonico berzo besana
besano besate besenello besenzone besnate besozzo bessude betsabea betta bettina bettino bezzecca bhutan biagio bianc
biancamaria biancarosa bianchi biandronno bianzano bianzone bianzè biassono bibbiano bibbiena bibiana bibiano bice
bicinicco bidonì bielorussia bienno bieno bientina bilbao binago binanuova binasco binetto bionaz birmania birori
bisacquino bisenti bistagno bisuschio bitetto bitritto bivongi bizzarone blello blera blessagno blevio blufi boccaccio
bocchigliero boccioleto bocenago boemia boezio boffalora bogliasco bognanco bogogno boiardo boissano bojano bolbeno
boldone bolgare bolivar bolivia bollengo bolognano bolognetta bolognola bolotana bolsena boltiere bomarzo bompietro
bomporto bonaccorsi bonaldo bonaparte bonarcado bonassola bonate bonaventura bondeno bondo bonea bonefro bonemerse
bonfiglio boniface bonifacio bonito bonn bonnanaro boole borbona borbone borboni bordighera bordolano borgarello
borgetto borgiallo borgoforte borgogna borgogni borgolavezzaro borgomale borgomaro borgomasino borgoricco borgorose
borgosatollo borgosesia boris bormida bormio bornago bornasco borneo boroneddu borore borriana borromeo bortigali
bortigiadas bortolo borzonasca boscone bosconero bosentino bosforo bosisio bosnasco bosnia bossico botricello botswana
bottanuco botticino bottidda boves bovezzo bovisio bovolone bozzente bozzole brabante braies bramante brancaleone
brandeburgo brandenburgo brandico brandizzo branzi braone brasile braulio brav brebbia brecht bregano bregnano
breguzzo breia brembana brembate brembilla brembio brembo breme brendola brennero brenno bresimo bressanvido bretagna
brez breznev briaglia briantino brianza bricherasio brienno brigida brigitta brignano brinzio briona briosco brissogne
brittoli brivio brizio broccostella brognaturo brolo broni brossasco brosso brozolo brugine brugnato bruino brumano
brunate brunei brunelleschi brunico brunilde bruno brusaporto brusimpiano brusnengo brusson bruzolo bubbiano
buccinasco budda buddha buddusò budrio buenos buggerru buggiano bugnara buguggiate bulciago bulgaria bulgarograsso
bultei buonabitacolo buonalbergo buonarroti buonconvento burago burano burcei burgundia buriasco burkina burma buronzo
burundi busalla busano buscemi busi busnago bussero busseto buttapietra buttrio byron cabiate cabiria caccamo caccivio
caderzone cadoneghe cadorago cadore cadorine cadrezzate cafasse cagno caines caino caio caiolo cairano cairate cairo
calabria calamandrana calamonaci calangianus calascio calasetta calavino calc calcinaia caldei caldes caledonia
calendasco calenzano calepio calestano california caligola calimero calipso calisto calizzano callabiana calliano
callimaco callisto calogera calogero calolziocorte calopezzati caloveto caltavuturo caltignaga calto caltrano calusco
caluso calvatone calvene calvenzano calvera calvignano calvignasco calvino calvisano calvizzano camairago camara
cambiago cambiasca cambogia camburzano cameri camerun camigliano camilla camisano camo camogli campagnatico campania
camparada campegine campertogno campodarsego campodenno campodimele campodipietra campodolcino campodoro campofilone
campofiorito campoformido campoformio campogalliano campolattaro campolieto campomarino campomorone camporeale
camporgiano camporosso camposampiero campospinoso campotosto camugnano camus canada canarie canaro canazei candiana
candido candidoni candio candiolo canegrate canella canepina canevino canicattini canio canischio cannobio cannole
canolo canosa canosio canossa canova cansano cantalamessa cantalupa cantarana cantello cantù canzio canzo caomistro
caorle caorso capalbio capannoli capena capergnanica capestrano capiago capistrano capistrello capitignano capizzone
capodrise capoliveri capolona caponago caporciano caposele capoterra cappadocia capracotta capralba caprarola caprauna
caprera caprezzo capriana caprie capriglio caputo caraibi carasco carate caravaggio caravate caravino caravonica
carbognano carcare carcarinidi carcoforo cardedu cardeto cardiff carducci cardè careggine carelli carema carenno
carentino caresanablot cargeghe cariddi carife carimate carinaro carinzia carisolo carla carlantino carlazzo
carlentini carletta carletto carlo carloalberto carloforte carlomagno carlopoli carluccio carmela carmelina carmelino
carmelita carmelo carmen carmiano carmine carnago carnate carnia carobbio carolina carona caronte carovilli carpasio
carpazi carpenedolo carpeneto carpiano carrodano carrosio carrù carso carsoli cartagine cartesio cartigliano
cartignano cartoceto cartura carugate carugo caruso carvico carzano casacanditella casagiove casalattico casalbeltrame
casalbordino casalbore casalborgone casalbuono casalbuttano casalciprano casalduni casaleone casaletto casalfiumanese
casalgrande casalgrasso casalincontrada casalmaggiore casalmaiocco casalmorano casalmoro casalnoceto casaloldo
casalpusterlengo casalserugo casalvolone casalzuigno casamarciano casandrino casape casapesenna casaprota casapulla
casargo casarile casasco casatenovo casatisma casavatore casazza casciago caselette casier casignana casimira casimiro
casirate caslino casnate casnigo casorezzo casorzo casperia caspio caspoggio cassacco cassago cassaro cassiano
cassiglio cassina cassinasco cassine cassinelle cassinetta cassiopea cassolnovo castagnito casteggio castegnato
castelbaldo castelbelforte castelbellino castelbianco castelbottaccio castelbuono castelcivita castelcovati
castelcucco casteldaccia casteldelci casteldelfino casteldidone castelfiorentino castelfondo castelforte castelfranci
castelfranco castelgomberto castelgrande castelguglielmo castelguidone castellafiume castellalto castellammare
castellamonte castellania castellanza castellar castellarano castellavazzo castelleone castellero castellinaldo
castelliri castelmagno castelmarte castelmassa castelmauro castelmola castelnovetto castelnuovo castelpagano
castelpetroso castelpizzuto castelplanio castelpoto castelraimondo castelrotto castelsaraceno castelsardo castelseprio
castelsilano castelspina casteltermini castelveccana castelvenere castelverde castelverrino castelvisconti
castelvittorio castenaso castenedolo castiadas castiglia castiglione castignano castilenti castione castorano castore
castrezzato castrocielo castrofilippo castrolibero castronno castropignano castroregio casà catai catello catenanuova
caterina catia catignano catilina cattaneo catullo caucaso caulonia cautano cavacurta cavaglietto cavagnolo cavalese
cavallasca cavallerleone cavallermaggiore cavallirio cavareno cavargna cavedago cavedine cavenago cavernago caverni
cavezzo cavizzana cavour cavriago cavriglia cazzano cecco cecenia cecilio cecima cecoslovacchia cedegolo cedrasco
cefalù ceggia cellara cellarengo cellatica celleno cellere cellio cellole celso cembra cenadi ceneselli centallo
centrache centrafricana centuripe cenzo cepagatti ceppaloni ceprano ceranesi ceranova cercemaggiore cercenasco
cercepiccola cercino cercivento cerda ceredano ceregnano cerete cergnago ceriano cerignola cerisano cermenate cermes
cermignano cernobbio cernusco cerreto cerrione certaldo cervantes cervasca cervatto cervere cervesina cervicati
cervinara cerzeto cesana cesano cesara cesaria cesarina cesarino cesarò cesate cesidia cesidio cesinali cesiomaggiore
cesira cessalto cessaniti cessapalombo cessole cetara cetona chambave champdepraz champorcher charlotte charvensod
cheope cheremule chialamberto chianche chianni chianocco chiaralberta chiarano chiascio chiauci chiavenna chienes
chiesanuova chieuti chieve chievo chignolo chiomonte chions chitignano chiuduno chiuppano chiuro chiusaforte
chiusanico chiusavecchia chiusdino chopin christian churchill ciacci ciad ciampi cianciana cicagna cicciano ciccio
ciciliano cicognolo ciconio cigliè cignone cigognola cigole cilavegna cile cilento cimabue cimadolmo cimbergo cimego
ciminna ciminà cimitile cimolais cina cinaglio cincinnato cingia cinigiano cinisello cinisi cino cinquefrondi cinzia
cinzio ciorlano cira cirano circeo cirenaica ciriaca ciriaco cirilla cirillo cirimido cirino ciro cisano ciserano
cisgiordania cislago cisliano cissone cittaducale cittanova cittareale cittiglio civate civenna civezza civezzano
civiasco cividale cividate civita civitacampomarano civitaluparella civitaquana civo claino claire clanezzo clara
clarabella clarenzio claretta clarrissa claudia claudiano claudio clauzetto clavesana claviere clea clelia clelio
clementino cleonice cleonide cleopatra clerio cleros cles cleto clivio clodovea clodoveo clorinda clorindo clotilde
cloz clusone coazze coazzolo cocconato cocullo coderno codevigo codevilla codigoro codognè codroipo codrongianos cogne
cogoleto colbordolo colchide colere colfelice collagna collarmele collazzone collebeato collecchio collecorvino
collecroce colledara colledimacine colledimezzo collegiove collelongo collepardo collepasso collepietro collesalvetti
collesano colliano collinas colmurano cologne cologno colombano colombia colonno colorado colorina colosseo colturano
colzano colzate comabbio comacchio comacina comeglians comerio comignago comitini comiziano commessaggio commezzadura
commodo comore comun concamarise concei concerviano concesio concetta concettina conco concordio concorezzo condofuri
condove condrò confienza configni conflenti confucio congo coniolo connecticut conone consalvo conselice conselve cont
contardo conti contigliano controne conturbia conzano copernico copparo corana corbetta corbola corchiano corciano
cordelia cordignano coredo corfinio corina corinaldo corinna coriolano corleone cornalba cornale cornelia cornelio
cornello corniglio cornovecchio corradina corrado correzzana corrido corridonia corsica corsione cortale cortandone
cortanze cortazzone cortemaggiore cortemilia cortenova cortenuova corteolona corti cortiglione cortona corzano cosima
cosimo cosma cosoleto cossato cosseria cossiga cossignano cossogno cossoine cossombrato cossovaro cossovo costa
costabissara costacciaro costantin costantina costantini costantino costantinopoli costanzana costanzo costarainera
costarica costermano cottanello courmayeur cozie crandola cravagliana cravanzana craveggia credaro credera cremasca
cremella cremenaga cremeno cremia cremlino cremolino cremosano crescentino crescenzio crescenzo crespadoro crespellano
crespiatica crespina cretacico cretone crevacuore crevalcore crevoladossola crimea crisante criseide crispano crispino
crissolo cristian cristiana cristina cristino cristoforo cristyn croazia crocefieschi crodo crognaleto cropani crotone
crotta crova croviana crucoli cuba cucciago cuceglio cuggiono cugnoli cumiana cumignano cunardo cunegonda cunevo
cuorgnè cupellaro cupramontana curcuris cureggio curiazi curno curzio cusago cusano cusino cusio custodio custonaci
cutberto cutigliano cutrofiano cuveglio cuvio dacio dafne dagoberto daiano dairago dakota dalila dalmazia dalmazio
damaso dambel damiana damiano damico damocle dana daniela daniele danila danilo danimarca danio danny danthon danubio
danuta daone dardanelli daria dario dasio dasà davagna daverio davide davidina davino davis debian debora deborah
decimomannu decimoputzu decollatura deimos delaware delebio delfinato delhi delia delianuova deliceto delio delmona
demetra demetria demetrio demi demian demis democrito demofilo denice denise denno deodata dernice derovere dervio
desdemona desideria desirée desulo deuteronomio dianella dicomano didaco didimo didone diego dignano dimaro dimitri
dinami dindo dino diocleziano diodato diomede diomira dionigi dionigio dionisia dioniso diotaiuti diotima dipignano
dirce disolina divignano dizzasco dobbiaco dodecanneso dogliola dolceacqua dolcedo dolianova dolzago domaso domenico
domicella dominica domitilla domizia domiziana domizio domusnovas donatella donatello donati dongo donnas donnino
donorì doralia dorella doretta doriana doriano dorio dormelletto dorno dorotea doroteo dorsino dorzano dosimo dosolo
dossena dostoevskij doues dovarese dovera doviglio drapia drenchia dresano drezzo drizzona dronero druento druogno
drusilla dualchi dubino duccio dueville dugenta dugnano duilia duilio dumenza dumoulin dunia duno durazzano duronia
dusanbe dylan eberardo ecuador edda edgarda edgardo edilberto edilio edipo editta edmea edmonda edmondo edoarda
edoardo edolo eduard edvige edvino efeso efisio efrem egidia egidio egista egisto egitto egna einaudi einstein eire
eisenhower elba elda elea eleana elena eleonora eleuterio elga elia eliano elidia elidio eligio elina eliodoro elios
elisabetta elisea eliseo eliziario ello elmiro eloisa elpidio elvezia elvia elviana elviano elvina elvino elvio elvira
elviro elvisio emanuel emanuela emanuele emarèse emeregenzia emerenziana emerenzio emerico emidio emilia emilietta
emilio emira emma emmanuela emmanuele emmo encelado endine enea enego eneide enemonzo ennio enos enrica enrichetta
enrico entracque entratico envie enza enzina enzo eolie epaminonda epicuro epifanio eracle eraclea eraclide eraclio
eraclito eraldo erasmo erasto eratostene erbezzo erbusco erbè erchie ercolina ercolino eremitani eriberto erico erika
erineo eripando erlinda ermanna ermanno ermelinda ermenegilda ermenegildo ermengarda ermes ermete erminia erminio
ermogene ernando ernesta ernestina ernestino ernesto erno erodoto ersilia ersilio erula erve esanatoglia esaù
escalaplano eschilo escolca escorial esine esino esmeralda esopo espedito esperanza esporlatu esposito estella ester
esterina esterino esterzili estonia etei ethan etna etroubles etruria ettore ettorino eucherio euclide eudoro eudosso
eufemio eufrasia eufrate eugenio eulalia eulalio eulero eulogio eunice eupilio eurasia euridice euripide europa
eurosia eusanio eusebia eusebio eustacchio eustachia eustachio eustasio eustorgio eutichiano eutimio evandro
evangelina evaristo evasio evelina evelino evelio everest evidenzio evita exilles ezechia ezechiele ezia ezio fabbri
fabia fabiana fabio fabiola fabrizia facebook faedis faeroer faeto fagagna faicchio falcade faleria falerna falerone
falloppio falmenta faloppio falvaterra falzes famiano fara farigliano farin farindola farnesina faso fassa fatima
fauglia faule faver favignana favria fazio febo federcalcio federconsorzi federica federico fedora fedra fedro
feisoglio felicia feliciana feliciano felicina felitto felizzano fellini felonica fenegrò fenestrelle ferdinanda
ferdinando ferentino ferla fermignano fermina fernanda fernandina fernandino fernando ferno ferrara ferrari ferraro
ferrazzano ferrere ferrero ferretti ferri ferruccio ferruzzano fiamignano fiastra fiavè fibonacci ficarazzi ficarolo
fidenzio fieramosca fierozzo fiesco fiesole fiesse figi figino figliaro fiji filacciano filadelfo filago filandari
filarete filiano filiberta filighera filignano filippa filippo filodemo filogaso filomena filomeno filottrano
finlandia finocchiaro fiorangela fiorano fiordalisa fiordimonte fiorello fiorenzo fiorimmo firmina fisciano fiuggi
fiumalbo fiuminata flaibano flaminia flaminio flaubert flavia flaviana flaviano flavio flavon flero floriana floriano
florinas florinda florindo fluminimaggiore flussio fobello foglianise folco folgaria folignano fombio fontainemore
fontanafredda fontanelice fontanellato fontanigorda fontaniva fontechiari fontegreca fonteno fontevivo fonzaso foppolo
forchia fordongianus forlimpopoli formazza formello formigara formigliana formignana fornovo fortunago fortunata
fortunio fosciandora foscolo fosdinovo fossacesia fossalto fossombrone foza fraconalto fraine framura francamaria
francarita francesca francesco francia francisco franco francofonte francoforte francolise frascarolo frascineto
frassilongo frassinetto frassinoro frazzanò frediana frediano fresagrandinaria fresonara freud frida frido frigento
frinco friuli frugarolo fubine fucecchio fuipiano fulco fulgenzia fulgenzio fumanti fumone furio furtei fusignano
fusine futani fénis gabbioneta gabino gabon gabriele gabriella gabriello gabrio gadesco gaetana gaggiano gaglianico
gagliato gagliole gaiano gaiarine gais galbiate galdino galeata galeazzo galgagnano galles galli gallia galliavola
gallo gallura galtellì galuco galvani galvano gambarana gambasca gambellara gambettola gambia gambolò gambugliano
gandellino gandhi gandino gandolfo gandosso garbagnate garda gardena garessio garfagnana gargallo gargano gargazzone
gargnano garibaldi garlasco garlate garlenda garolfo garzeno garzigliana gaspare gastone gattari gattatico gatteo
gatti gaudenzia gaudenzio gaulle gavardo gavazzana gaverina gavi gavino gavirate gavoi gavorrano gaza gazzaniga gedda
gedeone gelasio gelindo gelsomina geltrude geminiano gemisto gemonio genazzano genesio genivolta gennara gennargentu
gennarina gennarino gennaro genoa genola genoveffa genunzio genuri genzone georgia georgina geova geraldina geraldo
gerarda gerardina gerardino gerardo geremia gerenzago gerenzano gergei gerino gerlando germagnano germagno germania
germasino germignaga geroboamo gerocarne gerolama gerolamo geronimo geronzio gerosa gerre gertrude gervasa gervasio
gervaso gervazio gesico gessica gessopalena gestapo gesturi gesualdo gesuina gesù getsemani ghana ghemme gherardo
ghiffa ghilarza ghirlandaio ghisalba ghislarengo giacinta giacoma giacomina giaffa giaglione giamaica giambattista
giambettino giampaolo giampiero giampietro gian gianalberto gianandrea gianantonio gianbattista gianbruno giancarla
giancarlo gianclaudio giandomenico giandonato gianenrico gianfabio gianfausto gianfelice gianfermo gianfranca
gianfrancesco gianfranco giangiacomo giangiorgio gianguido gianleonardo gianlorenzo gianluca gianludovico gianluigi
gianluigia gianmarco gianmaria gianmartino gianmatteo gianmichele giannandrea giannantonio giannarturo gianni
giannicola giannino giano gianpaola gianpaolo gianpiero gianpietro gianriccardo gianrico gianroberto gianrocco
giansalvo giansaverio gianstefano gianvalerio gianvito giappone giardinello giarole giasone giava giave gibilterra
gifflenga gigetta gigliola gignese gignod gilberta gilberto gildo gilio giliola gina ginetta gino gioacchina
gioacchino gioberto gioele gioiele giolitti giona gionata giordania giorgetto giorgia giorgio giosuè giotto giovan
giovanangelo giovanbattista giovanna giovanni giovannina giovannino giove girardengo girgento girolama girolamo
gironico giselda gisella gismondo giudicarie giuditta giuggianello giugurta giulia giuliana giuliani giulie giulietta
giulietto giulio giuncugnano giunio giurdignano giuseppa giuseppe giuseppina giusi giussago giustenice giustina
giustiniano giustino giusvalla givoletto gizzeria glarona glicerio glorenza gloriana gobi godiasco godrano goethe
goffredo gogliardo gogol golasecca goldoni golferenzo golgota golia gomberto gombito gonars gonnesa gonnoscodina
gonnosfanadiga gonnosnò gonnostramatza google gordona gorlago gorle gorno gorreto gosaldo gossolengo gottardo
gottasecca gottolengo govone graffignana graffignano graie grammichele granaglione grancona grandate grandola grantola
grantorto granze grassi grassini grassobbio gratteri grauno gravedona gravere grazia graziana graziano grazzanise
greccio grecia greco gregoria gregorio gremiasco grenada greta grezzago grezzana griante grignasco grigno grimacco
grimaldo griselda groenlandia grognardo gromo grone grontardo gropparello groscavallo grosio grosotto grosseto
grottaminarda grottammare grottazzolina grottolella gruaro grumes guadalquivir guadalupe gualberto gualtiero guam
guamaggiore guanzate guarcino guardabosone guardavalle guardea guardiagrele guardialfiera guardiaregia guardistallo
guarene guasila guastalla guatemala gubbio guccio gudo guendalina guerina guerino guerrino guevara guglielma
guglielmina guglielmo guglionesi guiana guidizzolo guido guilmi guliano gurro guseppe gussola gustavina guyana haiti
hampshire hansen hawaii hector heisenberg helga hilbert himalaya hitler hollywood honduras hong hubble iacopo ian
ibrahim icaro idaho idalberto iddio idelma ifigenia igina igino igliano ignazia ignazio igor ilaria ilario ilbono ilda
ilde ildebrando ildefonso ildegarda ildegonda ildo ileana ileano ilena ilenia iliade iliana illasi illinois illiria
illorai ilvo imagna imbersago imelde imerio imma impruneta inarzo indo indocina indonesia indostan indro induno
inghilterra ingrid innocenzo instagram insubria inta intelvi inti intimiano intragna introbio introd introdacqua
introzzo inverigo inveruno invorio inzago inès iolanda iolando iorio iowa ippazio ippocrate ippolita ippolito iran
iraq irene irina irlanda irma irmina irmino irmo irsina irvana isabel isabella isacco isaia isarco isauro ischia
ischitella iseo isera iside isidora isidoro isili isira islanda ismaele isnardo isnello isocrate isodoro isolabona
isolde isonzo isorella isotta ispica ispra israele issiglio issime issogne istrana istria itaca itala italia itri
ittireddu ittiri iugoslavia ivan ivana ivano ivo ivone ivonne izano jacopo jacurso jacuzzi jahvè janeiro jari jarno
jelena jelsi jenne jerzu jesolo jessica joannes joey johan jole jonadi joseph joshua jovençan joyce jugoslavia
juventus kafka kai kaiman kansas kant karim katia kaunas kayla kazakistan kentucky kenya keplero khartoum kiev
kingston kirghizistan kiribati kisinev kociss kong kosovo kris kristel kuiper kurdistan kuwait kyrgyzstan labico labro
lacchiarella lacedonia ladislao laerru laerte laetitia laganadi laglio lagnasco lagosanto lagundo laila laino laion
laives lajatico lallio lamberta lamberto lambro lambrugo lampedusa lamporecchio lamporo lancaster lancillotto landiona
landolfo landriano lanfranco langhirano langosco lanka lanusei lanuvio lanzada laos lapedona lapo lapponia lara
larciano lardirago lario lasa lascari lasino lasnigo lastebasse latera laterina latisana lattarico lauco laudomia
laura lauregno laurentino lauretta laurina laurino lavenone lavinia lavis lazio lazise lazzarina lazzaro lazzate leana
leandra leandro learco leffe leggiuno leibniz leila leinì leivi lelia lelio lella lello lemano lemie lendinara lenin
leningrado lenna lenno lenola lenora lentate lentella lentiai leoluca leonarda leonardo leonella leonello leonia
leonida leonide leonilda leonilde leonio leonora leopardi leopolda leopoldo lepanto lepontine leporano lesbo lesegno
lesmo lesotho lessolo lestizza letino letojanni letterio lettomanoppello lettonia lettopalena leucippo levone lezzeno
lia libano liberia liberio licastro licerio licia licinia licinio lidia lidio liechtenstein lierna lignano ligonchio
ligosullo liguria lilia liliana lillianes lilliput limana limbadi limena limosano lina linarolo linneo linosa linux
lionella lionello lionetti lipari lipomo lirio liro lisa liscate lisignago lisimaco lisistrata lituania livermore
livia livigno livingstone livio livo lizzanello loano loazzolo locatello loceri locorotondo locri lodine lodovica
lodovico lodrino lograto logudoro loiano loira lola lolli lomagna lomaso lomazzo lombardi lombardia lombardone
lombardore lombriasco lomellina lomello longare longiano longino longone lonzi loranzè loredana loredano loreglia
lorella lorena loreno lorenza lorenzana lorenzina lorenzino lorenzo loreo loreto loretta loriana loriano lorina
lorinda loris lorsica losine lotario lotzorai louisiana lovere lovero lozza lozzolo luana luano lubriano luca lucania
luchino lucia luciana luciano lucidio lucilio lucilla lucillo lucinasco lucinda lucino lucio lucito lucrezia lucrezio
lucullo ludmilla ludovica ludovico lugagnano lugaresi lugnacco luigia luigina luigino luino luisa luisago luisella
lula lumarzo lumezzane luna lunamatrona lungavilla lungro luogosano luogosanto lurago lurano luras lurate lusciano
luserna lusernetta lusevera lusia lusiana lusigliè lusitania luson lutero luvinate luzzana maastricht macaria macario
macbeth maccagno maccastorna macherio machiavelli macomer macra macrina macrino macrobio macugnaga macuto madagascar
maddalena maderno madesimo madignano madone maenza mafalda maffeo magasa magda magellano magherno magnago magomadas
magreb magreglio maierato maierà maika mainardo maine maiorca maiori maiorico mairago maissana malachia malagnino
malaguti malalbergo malaparte malatesta malawi malaysia malcesine malco maldive malegno maleo malesco malesia malgesso
malgrate mallare malonno malosco malthus maltignano malusio malvina malvito mameli mamette mamoiada manasse manchego
manciano mancini manciuria mandatoriccio mandela mandello mandelstam mandeville mandolfo manerbio manfredi manfredo
manilo manio manitoba manitu manlio manocalzati manoppello manrico mansuè manuel manuela manuele manzari manzoni
maometto mapello maracalagonis marcallo marcedusa marcella marcelliano marcellina marcellinara marcellino marcello
marcetelli marcheno marchetti marchirolo marciana marcignago marco marconi marebbe marene marentino marenzo marga
margno margot mariacarla mariacelestina mariachiara mariaclarissa mariacristina mariaelena mariafranca mariafrancesca
mariagabriella mariagiovanna mariagiulia mariagrazia marialaura marialba marialetizia marialina marialuce marialucia
marialuisa marian mariangela mariangelo mariani marianita marianna marianne marianopoli mariantonia mariantonietta
mariapaola mariapia mariarita mariarosa mariarosaria mariastella mariateresa mariavittoria marica mariella marieva
mariglianella marilena marilisa marilù marinella marinelli marineo marini marino marinone mario mariolina mariolino
marisa maristella mariuccia marlengo marliana marmara marmentino marmirolo marmolada maro marocco maropati marostica
marrubiu marsciano marsica marsilio marta martellago martesana martignacco martignana martina martinelli martinengo
martinez martini martiniano martinica martino martinsicuro martorano marudo maruska marvin marx maryland marzabotto
marzano marzia marzio masai masainas masaniello masate maschito masciago masera maslianico masnaga massachusetts
massalengo massanzago massarosa massenzia massenzio massignano massimeno massimiano massimiliana massimiliano massiola
mastrogiacomo masullas mathi matilda matilde matteo matteotti maurilio maurino mauritania mauritius maurizia maurizio
mazara mazza mazzarrone mazzin mazzini mazzè mecren medardo medea mederico medesano mediglia medolago medole medoro
meduno mefisto mefistofele meina meinardo melaneo melanesia melania melanio melazzo melchiade melchiorre meldola
melegatti melfi melicucco melicuccà melilli melitone melizzano mella mello meltina menaggio menandro menconico
mendatica mendel menelao meneo menfi meolo merana merate mercalli mercallo mercedes mercenasco mercuria mergo mergozzo
merina merino merlara merone merope merì mesenzana mesero mesoamerica mesola mesopotamia messenia messico messina
messineo mestre metastasio metodio metternich meugliano mexico mezzago mezzanego mezzate mezzegra mezzenile
mezzocorona mezzojuso mezzoldo mezzolombardo mezzomerico miagliano miane miasino miazzina micaela micca micchichè
micene michael michela michelangela michelangelo michelarcangelo michele michelina michelino michelle michigan
micigliano mietta miglianico milan milani milanino milena milicia milva milzano milziade mimma mimmo mincio minerbe
minerbio minervino ming minnesota minoprio minorca minosse minotauro minucciano mioglia mirca mirco miriam miriana
mirko mirna misa misano misinto missaglia missanello mississipi mississippi missouri mitridate mitteleuropa moab
moasca moconesi modestino modigliana modigliani moena mogorella mohamed moimacco moio molazzana moldavia moldova
molgora molinella molise molochio molteno moltrasio molvena molveno mombaldone mombarcaro mombaroccio mombasiglio
mombercelli mompantero mompeo momperone monachello monacilioni monaldo monale monasterace monasterolo monastir
moncenisio moncestino monclassico moncrivello mondaino mondavio monesiglio monferrato monfumo mongardino monghidoro
mongrando mongrassano monguzzo monia monica monleale monrupino monsano montacuto montagnareale montaguto montaione
montalcino montaldeo montalenghe montallegro montanari montappone montasola montebuono montecarlo montecarotto
montecassiano montecassino montecastello montecastrilli montecatini montechiarugolo monteciccardo montecilfone
montecitorio montecopiolo montecorice montecosaro montecrestese montecreto montecristo montedinove montefalcione
montefano montefelcino montefeltro montefiascone montefino montefiorino monteflavio montefortino montefranco
montefredane montegabbione montegalda montegaldella montegallo montegioco montegiordano montegiorgio montegranaro
montegridolfo monteiasi montelabbate montelanico montelapiano montelepre montelibretti montelongo montelparo
montelupone montemaggiore montemarciano montemarzino montemezzo montemignaio montemiletto montemilone montemonaco
montenars montenegro montenerodomo monteparano monteprandone monterado monterchi montereale monterenzio monteriggioni
monteroduni monterosi monterosso montescaglioso montescano montescheno montescudaio montescudo montese montesegale
montesilvano montespertoli montesquieu montessori montevago montevecchia monteveglio monteverdi monteviale monti
monticiano montieri montignoso montjovet montmartre montodine montoggio montopoli montorfano montottone montresta
montserrat monvalle monviso monzambano monzuno morando moransengo moravia morazzone morbegno morbello morelli morengo
moreno mores moretti morfasso morgana morgex morgongiori morimondo mormanno mornago mornasco mornese mornico morolo
morrovalle morsasco mortara mortegliano morterone moscazzano moschiano moscova mosè motta mottafollone mottalciata
motteggiana mozambico mozzagrogna mozzanica mozzecane mugello muggia mulazzo murge muros musonio mussolente mussolini
muzio muzzano myanmar nabil nabucodonosor nadia naldo nalles namibia nanda nando nanni naomi narbolia narcao nardino
nardodipace narzole natale natalia natalina natalino natalio natan natascia nathan naturno nauru nautilus navarra
navarro nayade nazareth nazaria nazario nazzano nazzarena nazzareno nazzaro neanch neandro nebbiuno nebraska neda
nedda nedo negrar negri neive nelson nembro nemesio nemoli nemorino neoneli nerella nereo nereto neri nerina nerino
nerio nerola nerone nestorina netro neva nevada nevia neviano neviglie nevio niagara niardo nibbiano nibbiola nibionno
nicaragua nicasio nicodeme nicola nicoletta nicolina nicolino nicolosi nicolò nicorvo nietta niger nilde nilla nilo
nina ninetto niue nives nivia noah noasca nocara noel noemi noepoli nogaredo nomaglio nonantola nora noragugume
norberta norberto norcia noriana noriche norina normandia norvegia nosate nossa nostradamus novafeltria novaledo
novalesa novate novato novedrate novellara novenio noviglio novoli nuccia nucetto nule nulvi numana nunziata
nunziatina nuragus nurallao nuraminis nureci nuto nuvolento nuvolera oberto occam occhiobello occimiano occitania
oceania ocildo oddo odetta odette odilia odilla odino odoacre odoardo odone odorico ofelia ofelio ofena offagna
offanengo offida offlaga oggebbio oggiono oglianico ognissanti ohio oklahoma oklaoma olanda olbia olcenengo oldenico
oleg oleggio olga olgiate olginate oliena olindo olinto olivadi olivana olivetti olivier olivio olivola ollastra
ollolai ollomont olmeneta olo oltressenda oltrona omaha oman omar ombretta ombrone omegna omignano omobono onanì
onassis oncino oneta onifai oniferi onilda onno onofria onorina onorio ontario onzo oort oppeano oppenheimer oratino
orazi orazia orazio orbetello orciano oregon orero oreste orestina orfeo oria orianna oriano oricola orietta origgio
orio orione ormelle ormisida ornago ornavasso ornella ornica orobie oronzio oronzo orria orroli orsago orsenigo orsola
orsomarso ortacesus ortelle ortenzia ortezzano ortisei ortles ortonovo ortovero ortucchio ortueri orvinio orzinuovi
orzivecchi osama osasco osasio osea osidda osiglia osio osiride osmate osmondo osnago osoppo ospedaletti ospedaletto
ospitaletto ossana ossezia ossian ossola ossona ossuccio ostana ostellato osteno ostiano ostiglia ostra osvalda
osvaldo otello otilia otis otone ottavia ottaviana ottaviano ottavio ottiglio ottilia ottobiano oulx ovada ovaro
ovidia ovidio oviglio ovindoli ovodda oyace ozegna ozzero pabillonis pablo pacentro paciano pacifico pacitto
padergnone paderna paderno padria padru paduli paganico pagano pagazzano pagliarelle pagno pagnona paitone pakistan
palagianello palanzano palau palazzago palazzolo palestina palestrina palestro paliano pallagorio pallanzeno pallare
pallavicina palmanova palmiano palmieri palmiro palmoli palomonte palosco palumbo paluzza pamparato pancalieri
pancarana panchià pandino pandolfo pangea pannarano pantigliate paola paoletta paolina papete papozze paraguay
parcines parella parente parghelia paride parisi parkison parlasco parmenide parnasso parolise parona partinico
paruzzaro parzanica pascasio pasolini paspardo pasqualina pasqualino pasquino passirano pasteur pastorano pastrengo
pasturana patagonia paternopoli patrica patrizi patrizia patroclo patton patù paularo pauli paullo paupisi pavarolo
peccioli pedace pedaso pedavena pederobba pedesina pedivigliano pedrengo pedro peglio pegognaga peia peio pelagio
pellegrini pellezzano pellico pellio pellizzano peloponneso pelugo penango penelope pennabilli pennadomo
pennapiedimonte pennsylvania pentone peppino perca percile perdasdefogu perdaxius perdifumo perego pereto perfugas
pergolesi pericle perinaldo perledo perloz pernumia perpiglia perseo persepoli persia persichetti perù pescantina
pescarolo pescasseroli peschici pescia pescocostanzo pescolanciano pescopagano pescopennataro pescorocchiano
pescosansonesco pessano pessina pessinetto petina petra petrarca petrazzi petriano petriolo petrizzi petronilla
petronà pettegolo pettenasco pettinengo peveragno pezzaze phobos piadena piagge piaggine piancastagnaio piancogno
piandimeleto pianengo pianfei pianico pianiga pianopoli pianosa piansano piantedo piario piateda piave piazzatorre
piazzolo picasso piccarda piccolomini picenardi picinisco piea piedicavallo piedimulera piemonte pienza piera
pieralberto pieraldo pieralfonso pierandrea pierangela pierangelo pieranica pierantonio pierbattista piercamillo
piercarla piercarlo pierclaudio pierdomenico pierenzo piererminio pierfausto pierfederico pierferdinando pierfilippo
pierfranca pierfrancesco pierfranco piergiacomo piergiorgio piergiovanna piergirolamo piergiuglio piergiulio
piergiuseppe pierguido pierina pierino pierluca pierluigi pierluigia piermarco piermaria piermario piermauro
piermichele piernicola piero pierpaola pierpaolo piersandro piersilvio pierugo piervincenti piervincenzo piervito
pietrabbondante pietrabruna pietracamela pietradefusi pietraferrazzana pietramelara pietramontecorvino pietrapaola
pietraporzio pietraroja pietrarubbia pietrastornina pietravairano pietrelcina pietro pietroburgo pievebovigliana
pievepelago pignano pilade pimonte pina pinasca pincara pindaro pineto pinochet pinuccia pinuccio pioraco piozzano
pippo pirandello piras pirenei pirro pisacane piscinas pisistrato pisogne pisoniano pitagora piteglio pitigliano
pitruzzella piubega piuro piverone pizarro pizzale pizzighettone planck plataci platone platì plaus plauto plauzia
plesio plinio ploaghe plodio plotino plutarco pluto pocci pocenia podenzano poggiardo poggiodomo poggiofiorito
poggioreale poggiorsini poggiridenti pogliano pognana pognano pogno poirino polaveno polcenigo poldo polesella
policleto polidoro polifemo polignano polinago polinesia polinice pollein pollenza pollica polluce polonghera polonia
polverara polverigi pomarance pomaretto pomarolo pombia pomerania pompea pompei pompeo pompilio pomponesco pomponio
pompu poncarale ponchielli ponna ponsacco pontassieve pontboset pontebba pontechianale pontecurone pontedassio
pontelatone pontelongo pontenure ponteranica pontestura pontevico pontey pontida pontinia pontinvrea pontirolo
ponziano porano porcia porfirio porlezza pornassio porpetto porsenna portacomaro portalbera portigliola portobuffolè
portocannone portoferraio portofino portogallo portomaggiore portopalo portorico portoscuso portovenere portula
poseidone posillipo posina possagno postalesio postua postumio potito poviglio povoletto pozzaglio pozzolengo
pozzoleone pozzomaggiore pozzonovo pozzuolo pradalunga pradamano pradleves pralboino pralormo pralungo prarolo prasco
praso prassede prassitele prater pratovecchio pravisdomini precenicco predabissi predappio predazzo predoi predore
predosa preganziol pregnana prelati prelà premana premariacco premeno premolo preone preore prepotto preseglie
presenzano presezzo presolana prestine prevalle priero primaluna primiano primina priocca priolo prisca priverno
prizzi proceno procida procopio propata proserpina proserpio prossedi protasio proust provenza provvidenti prudenzio
prunetto prussia publio puccini puglia puglianello pulfero pumenengo pusiano putifigari qatar quaranti quargnento
quarrata quartucciu quasimodo quattordio quebec quiliano quingentole quintano quintilia quintiliano quintilio
quintilla quinziano quinzio quirico quirino quistello quittengo racalmuto racconigi rachele racine racines radames
radetzky radicofani radicondoli raffadali raffaela raffaele raffaella raffaello ragalna ragoli raiano raimonda
raimondo rainaldo rainerio ramiro ramiseto ramon ramona ramponio ranica raniero ranzanico raoul rapagnano rasputin
ravanusa ravara ravascletto raveo raviscanina raymond reagan realmonte rebecca recanati recetto recife redavalle
redondesco refrancore refrontolo reggello reggio reggiolo reginaldo reims remanzacco rembrandt remedello remigia
remigio renaldo renania renata renate renato reno renon renza renzo resana rescaldina resia resiutta resnais respighi
retorbido reuchlin revò rezzago rezzato rezzoaglio rezzonico rhodense rhodesia riace riad riano rica riccarda riccardi
riccardina riccardo ricci ricengo richmond ricostituisca rifiano rigoberto rigolato rilke rimasco rimella rina rinalda
rinaldi rinaldo rino riofreddo riolunato riomaggiore ripabottoni ripacandida ripalimosani ripalta riparbella
ripatransone ripi rita rittana rivanazzano rivarolo rivarone rivergaro rivignano rivisondoli rivodutri rizzardi rizzi
rizziconi rizziero rizzo roaschia roatto robbiate robbio robecchetto robecco roberta robertina robertino roberto
robespierre robilante roburent roccabascerana roccabernarda roccacasale roccadaspide roccafluvione roccaforzata
roccafranca roccagiovine roccagloriosa roccagorga roccalbegna roccamandolfi roccamena roccamonfina roccamontepiano
roccamorice roccantica roccapalumba roccapiemonte roccarainola roccaromana roccascalegna roccasecca roccasicura
roccasparvera roccaspinalveti roccastrada roccavaldina roccaverano roccavignale roccavione roccavivara roddino rodello
rodero rodigo rogeno roghudi rognano rogno rogolo roiate roisan rolando rolo romagna romagnese romallo romanengo
romania rombiolo romelio romentino rometta romilda romilde romina rommel romola romoletto romolo romualdo ronago
roncade roncadelle roncaro roncegno roncello ronciglione roncisvalle ronco roncobello roncoferraro roncofreddo
ronzinante roosevelt rosalba rosalia rosalina rosalinda rosalino rosalio rosamaria rosamunda rosangela rosanna rosaria
rosasco rosina rosita rosolina rosolino rosora ross rossana rossano rossetti rossi rossiglione rosvaldo rosà
rottofreno rotzo rousseau rovagnate rovasenda rovellasca roverbella roverchiara rovescala rovetta roviano rovolon
rozzone ruanda rubbiano rubicone rubiera rudiano rudy ruffia ruffini ruffrè rufina rufino rufio rufo rugantino ruggero
ruggiero ruinas ruino rumo russia russo ruth rutilio rutino ruviano ruvo saba sabatina sabatino sabaudia sabazia
sabbiadoro sabina saccolongo sacrofano sadali sadowa sagama sagrado sahara saigon sala saladino salamina salara
salazar salento saletto salgareda salgari salisano salizzole salmour salomon salomone salorno saltara saltrio
saludecio saluggia salussola salvio salvirola salvitelle salò samanta samantha samar samarate samaria samassi samatzai
sambuci sami samira sammichele samo samoa samolaco samone sampdoria sampeyre samuel samuela samuele sandigliano
sandino sandra sandrina sandrino sandro sanfront sanfrè sangiacomo sangiano sangiorgi sanguinetto sanna sannicandro
sannio sansepolcro santadi santandrea santhià santiago santina santis santomenna santoro santuccia santuzza sanzeno
sappada sapri saracinesco sarca sarcedo sarconi sardegna sardigliano sarentini sarentino sarezzano sarezzo sarita
sarmato sarmede sarnano sarnico sarnonico sarroch sarsina sarteano sartori sartre sarule sasha sassetta sassinoro
sassocorvaro sassofeltrio sassoferrato sassonia satriano saturnino saul saulo sauris saveria saverio savigno savignone
savigny savina savino savoia savonarola scagnello scaldasole scaligeri scalise scalve scampitella scandiano scandolara
scandriglia scanzorosciate scarnafigi schieranco schignano schiller schilpario schivenoglia schoenberg schubert
schumann sciara sciascia scido scilla scillato scipione scisciano scontrone scopello scoppito scorzè scozia scrivia
scrovegni scurelle scurzolengo sebastian sebastiana sebastiano seborga secinaro seclì secugnago sedegliano sedico
sedilo sedriano sedrina sefro segariu seggiano segoni segonzano segrino selene selgiuchidi sellia selvino semestene
semiana semproniano senago senales seneca senegal seneghe sennariolo sennori senofonte senorbì seoul sepino seppiana
seprio sequals serafina seravezza serbia serdiana serenza sergia sergio sergnano serina serle sermoneta sernio serole
serr serra serramanna serramazzoni serramezzana serramonacesca serrapetrona serrastretta serrungarina serse
servigliano servilio sessame sestilia sestino sestio sestola settefrati settimio settingiano seui seulo severiana
severiano severina severino seychelles sezzadio sfruz sgarbi sgonico sgurgola shaira shakespeare shetland siamaggiore
siapiccia sibari sibiana sibillo sicilia sidney sigfrido sigismondo signa sila silandro silea silentina silius silla
sillavengo silvana silverio silvestri silvestro silvia silvino silvio simala simaxis simbario simone simonetta
simplicio sinai sinalunga sindia singapore sinio siniscola siria sirio siris sirmione siro sirolo sirone siror sirtori
sisifo sisto siziano sizzano skype slesia slovacchia slovenia sluderno smarano smeralda smerillo socchieve socrate
soddì sodoma sofia sofio sofocle solarino solaro solarolo solarussa solbiate soleminis solesino soliera solignano
solofra solonghello solopaca solto solza somalia sommacampagna soncino songavazzo sonnino sophia soraga sorano sorbolo
sorbona sordevolo sordio soresina sorgà soriana sorico soriso sorisole sormano sorradile sorrento sortino sospirolo
sossano sover soverato sovere soverzene sovicille sovico sovizzo sovramonte sozzago spagna spal sparanise sparta
sperlonga spigno spilamberto spinadesco spineda spinete spinetoli spinosa spormaggiore sporminore spresiano spriana
squinzano stabia staffolo stalettì stalin stalingrado stallman stanghella stanislao staranzano statte stazzema
stefanaconi stefania stefano stellanello stelvio stendhal stezzano stienta stige stignano stimigliano stintino stio
stornara stornarella storo strangolagalli stregna strembo strevi strigno strona sturno suardi succivo sudafrica sudan
sueglio suello suisio sulbiate sulzano sumirago suno supersano surbo suricata suriname surrigone susanna susegana susi
sustinente sutrio suvereto suzuki svetonio svezia svizzera swaziland taceno tadasuni taddea taddei taddeo taggia
tagikistan tago taino taio taipana taiwan talamello talamona tallin tamara tamaro tambre tamerlano tamigi tanatos
tania tanino tano tantalo tanzania tapogliano tarantasca tarcento tarcisio tarquinio tarsilio tartano tarzo tasmania
tassullo tatiana tatiano taurano taurianova tavenna tavernerio tavernola tavigliano tavoleto tavullia taylor taziano
tazio teana tebaldo teclo teglio telemann telesforo telgate telma telmo telti temistocle temù tennessee teobaldo
teocrito teodolinda teodolindo teodoro teofilo teolo teor terdobbiate terento terenzo teresa teresio tereso tergu
terlago ternengo terralba terrasini terres terricciola terruggia tersilla tertenia tertulliano terzolas terzorio teseo
tesimo tessaglia tessennano testa testico teulada tevere teverola texas thailandia thea thiesi tiburzio ticengo
ticineto ticino tiepolo tiggiano tiglieto tigliole tignale timotea timothy tina tinnura tirinnanzi tirolo titanic
titicaca tito titti tiziana tiziano toano tobago tobia toceno tocqueville todi toffia togliatti togo toirano tokelau
tollegno tolmezzo tolomeo tolstoj tommasa tommasi tommasina tommaso tonadico tonara tonco tonengo tonga tonina tonio
torchiara torgiano torgnon toritto torlino tornaco tornareccio tornimparte tornolo torpè torquata torquato torquemada
torrebelvicino torrebruna torrecuso torreglia torregrotta torremaggiore torresina torriana torricella torricelli
torrile tortolì torvalds torviscosa tosca toscana tossicia totana trabia tramatza transilvania transvaal traona
trappeto trasacco trasaghis trasimeno trasquera tratalias traversetolo travesio traù trebaseleghe trecasali trecase
trecchina trecenta tredozio treglio treia treiso tremenico tremezzo tremosine trentinara trenzano trepuzzi trequanda
tresana trescore tresigallo tresivio tresnuraghes trevano trevenzuolo trevico trevignano treville treviolo trevis
trezzano trezzo trezzone trib tribano tribiano tribogna tricerro tricesimo trichiana triei trifone trigolo trinitapoli
triora trisobbio tristana tristano triuggio triulzi trivigliano trivolzio trodena tromello trontano tronto trotzki
truccazzano truman tubre tucidide tufara tufillo tuili tullia tullo tumblr tunisia turania turbigo turchia turgenev
turing turingia turkmenistan turriaco turrivalignani tuscania tuvalu ubalda ubaldina ubaldino ubaldo ubertino uberto
ubiale uboldo ubuntu ucria uganda uggiate ughetta ughetto ugo ugolina ugone uguccione uidio ulassai ulberto ulderica
ulderico ulimpo ulisse ulrica ulrico ulster umberta umbertide umberto umbria umbriatico umiliana ungaretti ungheria
urali urania urbania urbino urgnano urio ursino uruguay ururi urzulei usellus usmate ussaramanna ussassai ustica utah
utica uzbekistan vacone vadena vaiano vailate vajont valacchia valbondione valbrembo valbrevenna valbrona valdaora
valdastico valderice valdidentro valdieri valdisotto valdo valdobbiadene valduggia valeggio valentano valentina
valentini valentiniano valentino valenzio valeria valeriano valerio valeriomassimo valfabbrica valfenera valfurva
valganna valgoglio valgrana valgreghentino valgrisenche vallanzengo vallecrosia valledolmo valledoria vallemaio
vallepietra vallerano vallermosa vallesaccarda valleve vallinfreda valloriate valmacca valmadrera valmala valmontone
valmorea valmozzola valnegra valpelline valsalva valsassina valsavarenche valsecca valsesia valsinni valsolda
valstagna valstrona valsugana valtellina valtellino valter valtopina valtorta valtournenche valvasone valverde
valvestino vanda vandoies vania vanna vanni vannino vanuatu vanzaghello vanzago vaprio varapodio varazze varedo
varenna varzi varzo vasanello vasco vasia vastogirardi vecchiano veddasca vedeseta veduggio vega veggiano vejano
veleso velio velturno venanzia venanzio venasca vendone vendrogno venerio venezuela veniano veniero venoste venticano
ventotene venturino venzone vera verano verbania verbano vercana verceia vercurago verdellino verderio verdi verduno
vergemoli verghereto vergiate verlaine vermezzo vermont verna vernante vernate vernio verolanuova verolavecchia
veronella veronico verrayes verretto verrès vertemate vertova verucchio vervio verzegnis verzuolo vescovana vesime
vespolate vessalico vestenanova vestone vestreno vesuvio vetto veturio vezio viadanica viarigi vibo vibonati vichy
vicoforte vicolungo vicopisano vicovaro viddalba vidigulfo vidolasco vienna vieste viganella viggianello viggiù
vignate vignone vigodarzere vigolo vigolzone vigonovo vigonza viguzzolo vilfredo villabassa villadeati villadose
villadossola villafalletto villafrati villaga villalago villalfonsina villalvernia villamaina villamar villamarzana
villamassargia villamiroglio villandro villanova villanovaforru villanovafranca villanterio villaperuccio villapiana
villaputzu villarboit villaromagnano villasalto villasanta villasimius villasor villaspeciosa villavallelonga
villaverla villesse villimpenta villongo villorba vilma vilminore vimercati vinadio vincenza vincenzino vincenzo
vinicio vinzaglio violante vipiteno virgilia virgilio virginia virginio virna visconti vistarino vistola vitali
vitalia vitaliano vitalina vitantonio viticuso vito vitorchiano vittore vittorina vittorino vittorio vittorito
vittuone vitulazio vivaldo vivaro viverone viviana viviano vizzolo vladimira vladimiro vobbia voghiera vogogna
volfango volla volongo volpeglino volterra voltido volturno vottignasco walter wanda wehrmacht weltanschauung wilma
wisconsin wyoming xavier yago yamaha yemen yerevan yucatan yukon zaccanopoli zaccaria zaccheo zagarise zagarolo zaira
zaire zairo zambesi zambia zambrone zandobbio zanica zante zanzibar zanè zapata zapponeta zaragoza zarathustra
zavattarello zeccone zeddiani zefferino zeffira zeffirino zefirino zelanda zelbio zelda zelfira zelfiro zelia zelida
zelinda zelmira zelmiro zeme zemira zena zenevredo zeno zenobia zenobio zenone zerbo zerbolò zerfaliu zermeghedo zeus
zibello zibido zignago zimbabwe zimella zina zinasco zita zoe zogno zola zoppola zoroastro zosima zosimo zovencedo
zuglio zumaglia zungoli
]],
}

names {
  id = "names.it.common", about = "Italian names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
acquapendente agata agorà albino alessandrina alessia alice alpe amato andro angelo angiò appia arbore arcella
argentario argentina armando arquà asiago augusto aureliana aurora ausonio bali bard barone base basicò bastiano
battista belzebù benedetto beniamino bermuda bianco bore brenta campidano caracalla carbon carbone carlotta carneade
carrè casanova cassio catalogna catone cecilia celeste cesare chiara cicerone colombo commonwealth conchiglia conte
cook coppola cosetta costanza dante darè diamante diana dolcè domenica domingo domiziano draw druso ebro egeo elio
elisa elsa emiliano ercole erzegovina eufemia eugenia evangelista fabiano farina fiammetta fior fiore fiorentino
fontana force ford fossò fulvio gaetano galileo ganimede gazzettino gelsomino gentile genziana germano giacinto
giacobbe giacomo gilda giobbe giordano giuda giuliano giunone glauco grasso guerra guinea harry horn hône impress
indira inter ione ireneo italo jack laces laggiù laurenzio lauro leone letizia liborio licio lino lodè lombardo longo
lotaringia luce lucifero luigi maggiore mara maremma margherita maria mariano marina mattia mauro minerva modesto
moira nadir napoleone nestore niccolò nick nico nietzsche nightingale ninfa north nunzia olimpia olivia oliviero omero
onofrio onorato oretta oriana orlando ortensia oscar pamela paolo parè pascal patrizio pecora pegaso pellegrino
piccolo pier plutone postal pray priamo primo proves quart quarto radio reunion riva rocco rodolfo romano romeo roncà
rosolia sabino saffo saint sansone santo sara satana saturno secondo selvaggia sesto sibilla silvano simona solone
sonia sorrentino south sue tancredi teodora teodorico teodosio terzo timoteo tires twitter ursula venere veronica
viganò villa vitalba vitale vittoria west writer
]],
}
