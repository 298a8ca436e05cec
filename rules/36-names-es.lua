-- Spanish names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat),
-- hunspell-es (GPL-3+ or LGPL-3+ or MPL-1.1): words that have a capital there and are no places.

names {
  id = "names.es", about = "Spanish names", entity = "PersonName", score = 76,
  words = [[
aaron abalá abanga abapó abascal abasolo abasticos abdullah abedules abejas abejones abejorral abel abelardo abella
abello abellán aberastain abeyta abicin abigail aboabo abona abongán aborlán abraham abre abreu abreus abriaquí abucay
abulug acacias acacoyagua acajete acala acalayong acambay acanceh acandí acapetahua acaponeta acaricuara acarí acas
acateno acatepec acatic acatlán acatzingo acaxochitlán acayucan accha accomarca acequia acero acevedo acha achacachi
achaguas achao achapos achaya achiutla achocalla achoma achotal achí acobamba acobambilla acochaca acocro acolla
acolman acomayo aconchi aconibe aconquija acopampa acopia acora acoria acos acosta acostambo acosó acraquia acteopan
actopan acuamanala acuero acuitzio acula aculco acultzingo acutla acuña aczo acámbaro adadia adalberto adame adams
adela adelia adolfo adra adriana adriani adrián afganistán agallpampa agdangan aglipay agno agoncillo agoo agostina
agrovilla aguablanca aguabonita aguacatera aguachica aguaclara aguadas aguadita aguaditas aguado aguaestrada aguak
agualeguas aguamansa aguanica aguao aguaray aguas aguasal aguasay aguascalientes aguasclaras aguasucia aguayo
aguilares aguilera aguiló aguirre agullo agusan agustina agustí agutaya ahome ahuac ahuacatlán ahuacuotzingo ahualulco
ahuatempan ahuatlán ahuaycha ahuazotepec ahuehuetitla ahuehuetitlán ahumada aida aija aimogasta ainara ainhoa aipe
aipecito aiquile aires aisladas aitana aitor ajacuba ajoyani ajuchitlán ajuy akil aklan alabat alabel alabáng
alacalián alamada alaminos alamos alan alang alanis alaniz alaquines alarcón alaska alatorre albania albarracín
albarradas albay alberdi alberola albert alberti alberto albuera albán alcala alcamenca alcaparral alcaraz alcides
alcolea alcorta alcozauca alcántar aldama aldamas aldana aldo aldonza alegrías alejandra alejandro alejo alem alemania
alemany aleosán aletones alex alexander alexandra alfajayucan alfaro alfaz alfonsina alfonso alfredo algarrobos
algarrobosnaranjos algete alhama alhaurín alhué alicea alicia alico aliguay alilem alimodian alis alisal alitagtag
alizal aljojuca aljure allacapán allauca allen aller almafuerte almagro almaguer almansa almanza almaraz almazán
almeida almirón almolongas almoloya almonte almudena alomía alonzo alorán alotepec aloápam alpabamba alpatláhuac alpes
alpoyeca alpujarra alquisiras alquízar alrevez alsina altaclara altaflor altagracia altamar altamira altamirano
altaquer altas altavas altavista altepexi altico altotonga alubijid aluminé alva alvarado alvarez alvear alvira
amacayacú amacueca amacuro amacuzac amadeo amagá amaime amalfi amalia amanalco amanavén amancio amanda amantani
amarete amarilis amarillos amaro amaru amashca amat amatenango amatengo amatepec amatitlán amatitán amatlán amatán
amaxac amaya amazonas ambaguio ambalema amborco amburayan amealco ameca amecameca ameghino amelia amena ameses amilpas
amixtlán amlan amoles amoltepec amorós amotape amozoc amparrado amparraidasanta ampatuan ampudia amulung amuzgos
américa américas ana anabel anacaro anacleto anaconia anaime analco analía ananea anao anapia anapoima anaya anayes
ancahuasi ancasti anchas anchica anchihuay anchique anchonga anchucaya anco ancuyá ancón andabamba andacollo andagoya
andagua andahuaylas andahuaylillas andajes andalgalá andalucía andamarca andaquíes andarapa andaray andaymarca andesla
andinápolis andoas andorra andrada andrade andrapa andrea andresito andreu andrés andújar anel angadanan angamacutiro
angangueo anganoy angaraes angasmarca angat angelina angelitas angelitos angelo angelópolis anglada angol angola
angono angosturas anguia anguiano anguita anicano animaná animas anita anna annobón anolaima anones anorí anra anserma
ansermanuevo antabamba antadó antanas antaparco antauta anterito antero antigua antiguala antilla antillas antipas
antipolo antolín antomoreno antonella antonia antonio antonioyurumanguí antoñito antoñitoyurumangui antuco antártida
antón antúnez anzoátegui anzá anáhuac apan aparco aparicio aparri apartada apasco apaseo apata apatzingán apaxco
apaxtla apaya apayao apaza apazapan apazco apetatitlán apiay apicalá apizaco aplao apoala apodaca apolinario apolonia
apongo aponte aporo aposentos apozol apulco apulo apure apurímac apuyelo aquia aquijes aquila aquiles aquino aquismón
aquitania aquixtla arabia arabos aracataca araceli arache arada aradas aragua aragón arahuay arakán arales arama
aramango aramayguán aramberri aramburu arancay aranda arandas arango arani aranzazu arapa arara araracuara ararca
aratoca araucanía arauco araujo arauquita arbela arbeláez arboledas arboletes arcabuco arcadia arcelia archuleta
arcial arcos ardila ardita ardoz areco arella arellano arenales arenera arenillo arenosa arequito arevalo argao
argelia argentina arguedas arguello ariadna ariari aricagua aricuntí aridane ariel ariguaní arimena aringay ariporo
arismendi aristóbulo aristóteles aritao arivechi ariza arizal arizona arizpe ariño arjona armando armas armendáriz
armengol armenia armenta armijo armstrong arnaiz arnal arnaldo arnau aroca arosa arquéz arranz arrayanes arrecha
arrecifal arredondo arregui arreola arriaga arribas arrieta arrobleda arroyito arroyohondo arteaga arteijo artigas
arturo aruba arusí arvelo aráyat arémasahin ascencio ascope asenjo asensio asentamiento asesí ashier asia asientos
asillo asingan asipulo asociación asodema asoleado asprilla aspásica asquipata astacinga astata astilleros astrea
asturias atabapo ataco atacuarí atajo atanasio atanquez ataquero atardeceres atarraya atatlahuca ataura atavillos
ateixtlahuaca atemajac atempa atempan atenango atencio atenco atengo atenguillo atepec aterrado atexcal aticance
atienza atil atimonan atiquipa atitalaquia atitlán atizapán atlacomulco atlahuilco atlamajalcingo atlangatepec
atlapexco atlatlahucan atlautla atlequizayan atlixco atlixtac atltzayanca atoc atok atolinga atotonilco atoyac
atoyatempan atoyosa atrato atuncela atuncolla atures atzacan atzala atzalan atzitzihuacán atzitzintla atzompa
aucallama aucara aují auquinco aurahua aurelio aures australia austria autana autlán auxiliadora auza avelino avendaño
avia avianca avirama awajun axapusco axel axochiapan axocomanitla axtla axutla ayabaca ayahualulco ayahuanco ayala
ayapango ayapata ayapel ayautla ayavi ayaviri ayelén ayerbe ayllón aymaraes ayna ayometla ayoquezco ayotlán ayotoxco
ayotzintepec aysén ayungon ayuquila ayuquililla ayuso ayutla azcapotzalco azerbaiyán aznalfarache aznar azorin azoyú
azueta azufral azules azángaro añatuya añisoc babagasag babega babuyan bacadéhuachi bacalar bacanora bacao bacarra
bacca bacerac bachíniva baclaran bacnotan baco bacoachi bacolor bacong bacoor bacuag bacungan badel badillo
badiraguato bado badoc badía baena baeza bagabag bagac bagadó baganga bagatayam bagazal baggao bago bagolatao bagong
bagrerapuerto bagres bagua baguan bagulin bagumbayan bahamas bahena bais bajas bajirá bakkao bakun balabac balabagán
balagtas balaguer balaguén balala balalaika balambán balancán balanga balaoan balastrera balayan balbalan balcarce
balconcitos balcones baldat balderas baleares baler balesín balete baliangao baliguian balinatio balindong balingoán
balintang ballestas ballester ballesteros balleza balmoral baloy balsal balsapuerto balsas balsillas balsitas baltazar
balud balungao balut balvanera bambamarca bambang bambas bambán bananera banaue banaybanay banayoyo banbanán banderas
banes banga bangar bangañitas bangladés bangued banilad banisilán banna banoy bansalán bansud bantay bantayan bantulán
bantón banámichi baquero baracaldo baradero baraguá barajas baralt barandillas baranoa baras baraya barañáin barbacoas
barbados barbara barbascal barberá barbieri barbillas barbosa barceló barela barili bariloche barira barit barka
barlig barne barnechea barobo barongis barotac baroy barrameda barrancalebrija barrancuda barrancón barranquillita
barranquita barraza barreto barrialosa barrientos barrionuevo barrios barroblanco barros barsal bartolo bartolomé
baruta barzalosa baréin barú basadre basauri basavilbaso basay basco basey basilan basilisa basilé basista bastian
bastida bastidas bastilla basuru basúd batabanó batac batanes batangas bataraza batatal bataán bateas batero batlle
batopilas batuan bauan bauang baudilio baudocito baudó bauko baungón baura baures bauta bavispe baviácora bayabas
bayambang bayan bayas bayawan baybay bayog bayombong bayona bayugan bayunca bayón bazán baños bañuelos beatriz
bebaramá bebará bebedó begoña bejucal bejuquillo belalcázar belda belencito belgrano belice belisario bella bellaluz
bellavista bellingrodt bellos belmira belmonte beltrán benavent benavente benavides benavídez bendiciones benedetti
benedicto benet benguet beni benicio benjumea benín benítez beque beraun berazategui berbeo berenguer beriguadó
berisso bermeja bermejal bermejala bermuda bermúdez bernabé bernad bernal bernard bernardino bernat berong berrio
berriozábal berrotarán berruecos berrugas berríos berta bertha berthet bertin bertrán berástegui besao besote besós
betancur betania betanzos betaza betecito betoyes betulia beté betéitiva betón bialet bianca bianchi bianco biavo biaó
bicolandia bidjabidjan bielorrusia bijagual bijaito bilar bilbao bilirán binahian binalbagan binalonán binangonan
binde bindoy binmaley binondo binuangán binudac biobío bioko birmania biruaca bisayas bislig bisáu bitaco bituima
bizkaia biñan blancas blanes blanquicet blas blasco blazquez bleo boaan boac boada boadilla boavita boayan boba
bobadilla bobal bocachica bocagrande bocas bocatocino bocaue bochalema bochil bochoromá bocoyna bodegas boedo bogo
bohol bohío bohórquez boitiva boix bojacá bojayá bokobá bokod bolaños bolinao boliney bolivia bollenar bolognesi
bolomadre bolombolo bolívares bombanyoko bonafont bonda bonet bonfil bongabong bongabón bongao bongará bongas bonguita
bonifacio bonificio bonilla bonita bonnett bonza boquilla boquillas boquillita boquía boraudo borbur borbón bordones
borja borongan borrachos borrascosa borrell borrero borrás borácay bosch bosco bosconia bosigas bosnia bosques bossa
bosé botafogo botanilla botas botello botic botigues botlog botolan botsuana bou bouvet bovril boyacence boyacá
boyahuazú boyeros boyuibe bragado brandsen brasiles brasito braunau bravas brazos brenda breña breñas brian briana
briceño bricha brinkmann briones brisas briseñas briseño brisos brito brizuela brión brochero broqueles broquelito bru
brunéi bruzual brígida buadiposo buayan bubeta bubuey bucalemu bucarasica bucas bucay buchado buchely buchitolo
buchivacoa bucloc buctzotz buenas buenavista buenavistica buendía buenos buesaco buesaquillo buga bugalagrande
bugallón bugsuk buguey buguias buhi builópolis buin buitrera bujaravita bukidnon bulacán bulan buldibuyo buldón
bulgaria buli bulira bullones bulnes buluán bunawan bunog buntong burabod buraga burauen burgos burias buritaca
buriticá burjasot burkina buroz burruscos burubatá burundi busquets bustamante bustos busuanga butig butuan buturama
bután bácum báez báguanos bárcena bélgica bétancourt bóntoc búrbura caba cabacán cabada cabadbaran cabaiguán
caballeros caballos cabanaconde cabanglasán cabangán cabanilla cabanillas cabarroguis cabas cabatangan cabatuán
cabañas cabañita cabañitas cabecera cabecital cabezas cabiao cabog cabos cabral cabras cabrera cabrerita cabucgayan
cabugao cabullarito cabunga cabuntalán cabuntug cabuyal cabuyales cabuyaro cabuyera cabán cabí cabú cacagual
cacahoatán cacahual cacahuatepec cacalchén cacalotepec cacaloxtepec cacaotal cacaotepec cacarica cacatachi cacayal
cacerí cachachi cachama cachapoal cachi cachicadan cachicamo cachimayo cachimbal cachipay cachirí cachora cacocum
cacra cadavid cadenas cadereyta cafayate cagayancillo cagayán cagdanao cagdayánao cagmasoso cagua caguancito cagui
caguises caguáit caguán cahuac cahuacho cahuacuá cahuapanas caibarién caibe caibirán caicara caicay caicedo caicedonia
caicos caimalito caimancito caimanera caiminto caimital caimitillal caimo caimon caimos cainta cairani cairo cajabamba
cajacay cajamarquilla cajapi cajaruro cajas cajatambo cajay cajeme cajibío cajicá cajigal cajonos calabanga calabasa
calabazal calabazos calaca calagnaan calakmul calalong calamarca calamasing calamoima calamuchita calana calanasan
calandaima calango calao calapuja calarcá calasag calasiao calastraba calatagan calatagbak calatayud calatrava calauag
calauan calauit calayan calbayog calbiga calbuco calcahualco calchaquí caldas calderas caldono caledonia caleras
caleños calibío calichales caliches california calihualá calimaya calimete calintaán calixto calkiní callahuanca
callalli callanmarca callayuc callejas callelarga callemar calleria calles calnali calonge caloocan calotmul caloto
calpan calpulalpan calquis caltepec caluceplan calumpang calumpit calvet calvillo camacho camajuaní camajón
camalaniugán camalig camaligan camanaos camancha camanti camaná camargo camarillo camarines camarones camas camatagua
cambalache cambao cambimba camboya cambras cambre cambulo camejo camelias camerún camiguin camila camilaca camilandia
camiling caminaca caminos camiri camocuautla camorras camotlán campanita camparrusia campechuela camperucho campesina
campillo campoalegre campoalegrearzario campobello campobonito campohermoso campong camporredondo campos camposano
campoverde campoy camuestes canaguaro canales canaletal cananguá canarias canatlán canayre canañete canceles
canchabamba canchala canchaque canchayllo canchis cancino cancuc candaba candamil candarave candelarias candelia
candelilla candelillas candijay candoni candua candón canelas canelos canet cangallo cangas canigao canipo canipán
canis canlaón canocas cansahcab cansecos cantabria cantagallar cantagallo cantalomota cantamayec cantarito canteras
cantiasay cantil cantilán cantos cantú canutal canutalito caoayan capachica capacmarca caparrapí caparrós capas
capatagán capaya capazo capdevila capellanías capillas capinota capistrano capitanejo capivara capri capucho capulco
capulhuac capuli capulálpam capurganá caquetania caquetá caquiona carabajal caraballo carabamba carabaya carabayllo
carabobo carache caracolicito caracollo caracolí caracoto caracuchas caraga carahue caramanta caramoran carampangue
carampoma caranal caranavi carania carapo carare caras carasi carauta caravaca caravelí caraybamba caraz caraño
carbajal carbajo carballo carbonell carbó carcarañá carcasí carchi carcuel cardenas cardonal cardones cardozo
carelmapu carepa cargazol cargueros carhuacallanga carhuacayan carhuamayo carhuanca carhuapampa carhuaz carhué
caribayona caribia carichí caripe carirubana carital carito carles carlos carlosama carlota carlín carme carmela
carmelo carminia carmona carnizala carogo carolina caromatán caroní caroya carpio carquin carra carraipía carranglán
carrasquilla carrasquillo carreras carretalito carreteras carretos carreño carreón carrilerakm carrillo carrizal
carrizales carrón carumas carunal carupa carurú caruso carácuaro casabianca casacaza casacoima casafría casals
casanare casanovas casares casas cascadas cascajal cascajalito cascajera cascajero cascajita cascapara cascarillal
cascas cashapampa casibare casigurán casilda casillas casimiro casitas casián casma caspisapa castañal castañeda
castaños castejón castelar castelblanco casteldefels castell castellana castellanos castelli castells castelló
castellón castex castillejos castilleral castilletes castillos castilo castrillo castrillón castrovirreyna casuarito
casuso casárez cataarmán catabán catac catacaos catache catachilla catahuasi cataima cataluña catalá catamarca
catambuco catanauan catanduanes catapilco cataquita catarina catatumbo catavi catazajá cateel catemaco catemu catep
caterine catigbian catilluc cativo catmón catru cattaneo cauayan cauca caucana caucaseco caucasia caucete cauchal
caucheras cauchos caujaral caujul caunapí cauquenes cauri causado causana causuagán cavazos caviernesan cavite
caxhuacan cayalti cayara cayarani caycedo cayenos cayetano cayitos caylloma cayma cayna caynarachi cayran cayumba
cazares cazones cazorla cañaboba cañabraval cañadas cañaduzal cañahuate cañaris cañas cañasgordas cañaveralejo
cañaverales cañellas cañete cañitas cañito cañizales cañizares cañohondo cañuelar cañuelas ccapi ccarhuayo ccatca
ccochaccasa ccorca cdad ceballos cebú cecilia cedeño cediel cedillo cedral cedralito cedros ceibal ceibito ceilán
cejas cejita celaya celedón celendín celestún celsius cenepa cenotillo centla centrales centroamérica ceral cerdán
ceres cereté cerezuela cerinza cerotal cerrajones cerralvo cerri cerrillo cerrito cerritos cerropetrona cerros
certergui cervantes cervera cervántez cestillal cetino chabás chaca chacabamba chacabuco chacaltaya chacaltianguis
chacapalpa chacapampa chacarillas chacarita chacas chacayan chaccho chaccrampa chachagüí chachajó chachas chachoápam
chaclacayo chacoche chacsinkín chacua chacuante chacña chacón chad chadin chafalote chaglla chagratadá chagualal
chaguaní chaguaramas chaguarurco chahuites chaitén chajal chajarí chalaco chalalbí chalamarca chalcatongo chalchal
chalchicomula chalchicuautla chalchihuites chalchihuitán chalco chalcos chalguayaco chalhuanca challabamba challapata
challas challhuahuacho chalma chalo chamaca chambacú chambara chambare chambas chambu chamez chameza chami chamical
champotón chamula chamón chana chanal chancay chancaybaños chanchamayo chane changas changuillo chankas chankom
chanzará chao chapab chapacual chapal chapala chapantongo chaparrala chaparrera chaparros chapetona chapila chapilar
chapimarca chapira chappien chapulapa chapulco chapulhuacán chapultenango chapultepec chaquiro chaquita characato
charagua charalá charambirá charapan charat charata charcana charcón charguayaco charo charquitas charquito charras
charta chascomús chaulan chaupiloma chaupimarca chauta chaux chavarría chaves chavin chavinave chavinda chavinillo
chavisnán chaviva chaviña chayanta chayuco chazumba chazuta chañar chañaral checa checacupe checca checras chemax
chembe chemesquemena chenalhó chenche chengue chepe chepen chepes cherquenco cherán chete chetilla cheto cheva chiapa
chiapas chiapilla chiara chiautempan chiautla chiautzingo chibolos chicahua chicalá chicama chicao chicche chichas
chichicápam chichimene chichimilá chichiquila chicho chicla chicmo chicoasén chicoloapan chicomezúchil chicomuselo
chiconamel chiconcuac chiconcuautla chiconquiaco chicontepec chicoral chicxulub chicú chien chietla chiflas
chigmecatitlán chignahuapan chignautla chigorodó chiguarandó chiguata chiguero chiguirip chihuitán chikindzonot chila
chilac chilapa chilateca chilca chilcal chilcas chilcaymarca chilcayoc chilchota chilchotla chilcuautla chilecito
chiles chilete chiliquin chillanquer chillepín chillia chilloa chillurco chillán chilpancingo chiltepec chilvi
chilvicito chilón chima chimalapa chimalhuacán chimaltitán chimba chimban chimbarongo chimbe chimborazo chimbuza
chimbuzal chimbí chimi chimiandó chimichagua chimila chimoré chimú chinameca chinampa chinantla chinauta chinchao
chinchaypujio chinchero chincheros chinchihuasi chinchiná chincho chincolco chindúa chingale chingalpo chingas
chinicuila chinoblas chintado chinulito chinácota chinú chiongbian chipa chipacuerdo chipal chipalo chipao chipatá
chipaviejo chipre chipuelo chipurana chiqui chiquian chiquichoqui chiquihuitlán chiquilinda chiquilistlán chiquinquirá
chiquita chircal chire chires chiribío chiricana chiriguaná chirimoto chirinos chirivella chiscas chispas chisquilla
chisquío chitacomar chitagá chitaraque chitarrán chivay chivera chiviguidó chivilcoy chivolo chivor choachí choapas
chocamán chocholá chochope chococito chocoita chocontá chocope chocorvos chocos choel choele choix chojata cholchol
choles cholina cholon chonchi choncho chongos chongoyape chontabamba chontal chontali chontla choquehuanca choras
choropampa choros chorreras chorrillo chorrillos chorros chos choápam christian chuare chubut chuca chucarima chuco
chucuito chucunes chucuní chucurí chucándiro chugandí chugay chuguldí chugur chulla chulumani chumatlán chumayel
chumbivilcas chumpi chumpundún chumuch chunan chungui chupaca chupamarca chupave chupey chupuro chuquibamba
chuquibambilla chuquis chuquisaca churcampa churidó churintzio churubamba churuja churumuco churupamba chuscal
chuscales chuscalito chuschi chávez chépica chínipas chíquiza cicuco ciempozuelos cienaguita cienegueta cieneguilla
cieza cifuentes cihuatlán cimarronas cincelada cincodias cintalapa cintrón cipolletti cipriano circasia cirilo ciro
ciruelos cirundó cisjordania cisneros cispata cispataca citlali citlaltépetl citronela ciénegas claras claraval
clarita claudio claver clavería clipperton cliza clodomira clorinda clotilde coacoatzintla coahuayana coahuayutla
coahuila coahuitlán coalaque coalcomán coapilla coapitas coasa coata coatecas coatepec coatlán coatzacoalcos coatzingo
coatzintla coatzóspam coayare coayllo cobadillo cobado cobo cobos cobquecura cocabamba cocachacra cocal cocalito cocas
cochamal cochamarca cochan cochapeti cocharcas cochas cochoapa cochorco cochrane coconuco cocora cocorná cocoro
cocotitlán cocove cocuelo cocula cocuy codazzi codegua codito coelemu coello coeneo coetzala coghlan cogo cogua
cohetando cohetzala cohuecan coicoyán coihaique coihue coihueco coimes coinco coipa coishco coita coixtlahuaca cojata
cojedes cojumatlán colambugán colan colasay colbún colca colcabamba colcamar colcapirhua coldesabarrio coles coley
colimba colina colinas colipa coll collaguasi collana collao collazos collipulli colom coloma colombia colombo
colomboy colombres colomer colomi colorada coloradas colorados colotepec colotlán colpapel colpas colquemarca
colquencha colquepata colquioc colquiri colta coltauco columbio colunga colú comala comalcalco comaltepec comaltitlán
comapa comarapa combapata combarbalá combeima combia comechingones comejenes comitancillo comondú comonfort comoras
compuertas comuneros conayca concentracion conchal conchalí conchamarca conchan conchita conchitas conchos conchucos
concilio concón condagua condebamba condesuyos condina condominio condominios condorcanqui condormarca condoroma
condoto conduaga conduriri conesa coneto congalla congas congolo congüe conil conila conima conkal conner conquitos
consacá consolado consota constanza contamana contepec conti contla conto contreras contulmo contumaza copacabana
copainalá copala copalillo copallin copanatoyac copani coper copihue copomá coporaque coppola copándaro coquimatlán
coquimbo coquiyó coquí coracora coralia corani corazones corbacho corcega corcobado corcovao corcuera corculla coredo
corella coria coripata coris cormal cornelio cornellá corocito corocó corodó coroico corominas coromoro coronango
coroncoros coronda coroneo corongo corosalito corosha corozal corozalito corpanqui corrala corralejas corrales
corralillo corralito correa corrientes cortazar cortegana cortez corzuela corán corón cosalá cosamaloapan cosanza
cosautlán coscomatepec coscuez cosme cosolapa cosoleacaque cosoltepec cospan cosquín coss costilla cosío cotabambas
cotabato cotahuasi cotaparaco cotaruse cotaxtla cote coteje cotes cotija cotillas cotoca cotoprix cotto cotzocón
covarachía covarrubias coveñas coviriali coxcaltepec coxcatlán coxquihui coya coyaima coyame coyllurqui coyomeapan
coyongal coyongo coyotepec coyuca coyutla coñaripe cravo crespi cristales cristalina cristalinas cristian cristianía
cristina cristobal croacia crucito cruillas cuaiquier cuajimalpa cuajinicuilapa cualamaná cualác cuamatzi cuapiaxtla
cuarchu cuarinta cuart cuartas cuaspud cuatis cuatiá cuauhtémoc cuaunecuiltitla cuautempan cuautepec cuautinchán
cuautitlán cuautla cuautlancingo cuaxomulco cuayuca cubarral cubará cubijan cubitas cucaita cuchichas cuchumbaya cucu
cucunubá cucurpe cucurrupí cucutilla cuellar cuemani cuembí cuencamé cuerbal cuerquía cuerval cuervos cuerámaro cuesbí
cuestecitas cueto cuetzala cuetzalan cuevas cuevita cuevo cugat cugucho cuiba cuibuco cuicatlán cuichapa cuil cuilapan
cuilápam cuispes cuitláhuac cuitzeo cuiva cuixtla cujacal cujillo culaba culango culasi culasián culebras culebrita
culión culleredo cullhuas culpina cumaca cumanayagua cumaral cumarales cumaribo cumba cumbal cumbarco cumbaza
cumbitara cumbres cumpas cumpeo cunaco cunchilla cunco cuncunul cunday cundinamarca cunduacán cupang cupi cupiagua
cupica cupisnique cuque cuquío curacautín curacaví curahuasi curalito curanilahue curarrehue curasco curay curbadó
curbaradó curepto curgos curiaco curibaya curicaca curiche curiel curillo curimana curimón curisí curití curpahuasi
currimao curumaní curumita curundó curupaity curupira curuzú curvalito cusagüi cusay cusca cusco cusiana cusicancha
cusihuiriachi cusillos cusipata cusuzua cutervo cuturapi cuturú cutzamala cuyamecalco cuyapo cuyoaco cuyocuyo
cuyotepeji cuzamá cuítiva cuñumbuqui cynthia cáceres cáchira cácota cáhuil cánovas cántaros cápiz cáqueza cárcar
cártama cértegui céspedes cómbita córdobas córdova cózar cúsiva daanbantayan dabaibe dabajuro dabeiba daet dagua
daguas daguioman daiana daireaux daitó dakit dalaga dalaguete dalcahue dalmau dalmán dalupaon dalupiri dalupirip
damaquiel damaso damián damulog danae danaguán danao danawan dangcagán danglas dangond daniel daniela danilo danleg
danna danta dantas danto danubio dapa dapitan daract daram dardanelos darién darregueira darussalam darío dasmariñas
dasol datem dauin davao david dawahon dayangdang dayani daza deagan decio deheza delacrúz delafuente delagarza delao
delapaz delarosa delatorre deleón delgadillo delia delicias delirios delrío delvalle dennis depla derek desbarrancado
descanse descolgadero despí diadi diaguillo diazgranados dibangán dibulla dichato dicilingán diffun diganome digos
dilasag dimas dimasaláng dinagat dinalungán dinalupihan dinamarca dinapigué dindal dinde dingalán dingle dingras
dinicuiti diomedes dionisio dipaculao dipurdú ditsaan diuxi divilacán divisaderos diviso diwaran diéguez djane
djibloho docacina docampodo doche docordó doctora doima dolores dominga domingodó dominguillo dominguín dominicana
doménech domínguez domínquez donaji donato doncello donjuana donmatías dora doradal doradocalamar doria doris dorotea
dorregaray dorrego dorta dosquebradas dotenedó dovio doñihue draga dropbox duero dueñas dujalí dumaguete dumalinao
dumalneg dumalondong dumangas dumaran dupax duran durania duraznal dylan dzemul dzidzantún dzilam dzitás dzoncauich
dzán dávila débora díaz ebanal ebebiyín ebro ebéjico ecatzingo echagüe echandía echarate echavarría echevarría
echeverri echeverry echeverría ecleo ecuandureo edera edgar edgardo edilia edith edrimán eduar eduard eduardo educ
edwar edward efraim egan egea egipto ejutla eldorado eleazar elena elia eliecer elisa elisabet elizabeth elizondo
elkin eloisa elortondo elorza elota eloxochitlán eloy elsa eltrueno elvia elvira elías emanuel emaus emilia emiliano
emilio emilod emiratos emma emmanuel encano encantos encañada encerraderos encharcazon encimadas encinas engrivadó
enrile enríquez entrerríos enzo epatlán epazoyucan epitacio erandio erazo ercilla eric erika eritrea ernestina ernesto
erongarícuaro erri escalante escalereta escalona escamilla escandoy escobal escobalito escobedo escrivá escuinapa
escuintla escárcega eslovaquia eslovenia esmeraldas esmerlda espada esparraguera esparta espartaco esparza españa
españita española espinosa espinoza esplugas esposito espriella espíndola esquel esquibel esquimales esquinas esquivel
estados estancias estanislao estanquillo esteban estefanía esteller esteral esteve esther estonia estrechos estévez
etchojoa eten eterazama etiopía etla etlatongo etzatlán eucaliptus eugenia eugenio eulalia europa europas eurípides
eustasio eva evelio evinayong excmo explanacióncruce extremadura ezeiza ezequiel fabbri fabela fabiana fabio fabiola
fabián fabra fabregat facebook faciolince fagua faique falan falcao falcó famaillá famangós famatina farallones faroe
farré farías faso faustina faustino febres feijoo felicia feliciano felicitas felidia felisa feliu fenicia ferec
fermín fernanda fernando fernández ferrando ferrara ferrari ferraro ferrer ferrera ferreras ferreyra ferreñafe ferri
ferrán ferrández ferrándiz fidel figueras figueroa figuerola filandia filipinas filomeno filoverde finlandia fiol
fiorella firavitoba firefox firmat fitzcarrald fiyi flamengo flandes flavio flechas florencia florencio flores florida
floridablanca florián flórez fogo folch fondita fonseca formosa fortalecillas fortul fortunato fortuny fraguas
fraguita francesc francesca franch francia francy frasquillo frazadas fredonia freire freirina freites fresia fresneda
fresnillo freyre frida frisola fronteras frutos frías fuemía fuentes fuertes fujiadó fundadores fundéu funes funza
fuster futaleufú futrono futuna fábregas fátima félix fómeque fúquene gabaldón gabino gabriel gabriela gabriellote
gabón gaceno gachalá gachancipá gachantivá gael gaiman gaira gaitania gaitán galanes galapa galapagar galarza galdamez
galeana galeano galeras galerazamba galiano galicia galilea galimuyod galindo gallart gallegos galli galoc galvarino
galvis galván galíndez gambia gambote gamero gamez gamu ganassi gancedo gandara gaona gapán garagoa garavito garay
garbado garcés gargallo garibaldi garibay garica garis garmendia garrapatas garriga garzal garzas garzones garzón
gasan gaspar gastélum gastón gattarán gatti gauna gaunza gavalda gavilanes gaviotas gaviria gaytán gazaduje geando
gelabert geltrú gemma genaro gengadodenio genil genoveva genoy georgia georgias georgina gerard gerardo gerlein gerona
gertrudis gerónimo gesell getafe getucha ghana gianluca gibara gibert gibraltar gicrillal gigaquit gigena gilabert
gilberto giles gilgal gilipinas gimeno giménez giner gingarabá gino giordano giovanni gipuzkoa giraldo giralt girardot
girardota girona girón gisbert gisela giselle gitagúm gitrado giuliana giñgoog gladys glan gloriosa godod godoy
godínez goicoechea gollo gollum golondrinas gomila gomis gonzaga gonzales gonzalo gonzález google gorbea gordillo
gorostiza gossaín goyllarisquizga goñi graciela grajales gramal gramalotal gramalote gramanet granadilla granadinas
granados granario grandes granjita granma granvia gras grasso gratamira graty grau grecia greeicy gregorio greiff
grijalva grisales grocio groenlandia guabal guabas guabinal guabitas guabito guabo guacacayo guacacías guacalí
guacamayal guacamayas guacapate guacary guacarí guacas guacavía guachaca guachal guacharacal guachavés guachené
guachera guachetá guachicono guachinte guachiri guachochi guachucal guacirco guacoche guacochito guadalcázar guadalito
guadalquivir guadalupe guadalupito guadaíra guadix guadrahuma guadua guadual guadualejo guadualito guaduas guaduero
guafal guafalpintado guafilla guagaypí guagua guagualito guaicaipuro guaicaramo guaico guaimaral guaimarito guaimaro
guaimia guainía guaipa guairabamba guaitadó guaitarilla guajaray guajardo guajira guajirita guajuí gual gualanday
gualeguay gualeguaychú gualilo gualmatan gualoto gualpí gualtal gualí gualón guam guamachal guamachito guamal
guamalata guamalito guamas guambia guami guaminí guamuez guanabacoa guanabanal guanacas guanaceví guanajay guanama
guanapalo guanape guanapi guanaqueros guanay guandipa guane guanegro guangui guanipa guanta guanteros guapa guapandó
guape guapi guapio guapotá guapuscal guaquira guaquirí guaquiyó guaramito guaranda guarandó guarangal guaraque guarato
guarayos guarco guardiola guare guarerpa guaribe guarinocito guaripa guarne guaroa guarumal guarumo guarín guasabra
guasdualito guasimal guasimo guataba guatancuy guatapurí guatapé guataquisito guataquita guataquí guatavita guatemala
guaval guavatá guaviare guavio guayabalito guayabetal guayabito guayabos guayacana guayacanal guayacanes guayana
guayaramerín guayatá guaymallén guaymaral guayos guayuriba guazapares guazaravita guazo guchipas guecho guelache
guelacé guelatao guelavía guernsey guevara guevea guichicovi guichiral guienagati guihulñgán guillen guillermina
guillermo guimarás guimba guimbal guimpesi guinayangan guindulungán guineal guinguinto guiniguini guinsilibán guintar
guinto guinulte guipúzcoa guisia guitart guiuan guixols gultro gurule gurumendy gustavo gutalac gutiérrez guyana
guzmango guárico guásimos guática gálvez gámbita gámeza gárate gómez góngora güemes güepsa güémez habana hacarí hadji
hagonoy haití halachó halsey hamacas hamoraon hamtic hanga haquira hardeman harinas haro harol hartonal hatico haticos
hatofrío hatogrande hatonuevo hatoviejo haydée hecelchakán heliconia heliodoro hellín helmut henao henares henderson
henríquez heras heredia heres heriberto herlinda hermanas hermanos hermelinda hermenegildo hermosa hermosas hermílio
hernandes hernando hernádez hernán hernández heroica heroínas herranz herreras herrán herveo hervia hervás herzegovina
hesíodo hevia hibacharo hidalgotitlán higal higales higatangan higgins higueras higueretal higueroncito higuerones
higuina hijoa hijuá hilantagaan hilario hilarión hilda himamaylan hinabangan hingyon hinigarán hinoba hinojosa
hipólito hiram hispania hispanoamérica hocabá hoctún hojancha hojas holguín homero homún hondita honduras hong hongos
honoria hopelchén horacio horadada horcasitas horizontes hornitos hornos horts hospitalet hostotipaquillo hoyal hoyos
huabal huacachi huacana huacar huacaraje huacarpana huacaschuque huacaybamba huaccana huacchis huachac huachacalla
huachinera huachis huacho huachocolpa huachon huachos huachupampa huacllan huacrachuco huacrapuquio huactzinco
huacullani huajicori huajolotitlán huajuapan hualahuises hualañé hualgayoc hualhuas huallaga huallanca hualmay hualpén
hualpín hualqui huamachuco huamali huamalíes huaman huamancaca huamanga huamanguilla huamanquiquia huamantanga
huamantla huamatambo huambalpa huambo huambos huamelula huamelúlpam huampara huamuxtitlán huanca huancabamba huancan
huancane huancano huancapi huancapon huancarama huancarani huancaray huancaraylla huancarqui huancas huancaspata
huancaya huancayre huanchaco huanchay huandacareo huando huandoval huangascar huanipaca huaniqueo huanoquite huanta
huantan huantar huanuara huanuhuanu huanuni huanusco huanza huanímaro huaquechula huaquirca huaraca huaral huaranchal
huarango huareuaren huari huariaca huaribamba huaricolca huaripampa huarmaca huarmey huaro huarochiri huarocondo
huaros huasahuasi huasano huasco huasicancha huasmin huaso huasta huata huatabampo huatasani huatlatlauca huatulco
huatusco huauchinango huauclilla huaura huautepec huautla huawei huaxpaltepec huaya huayacocotla huayacundo huayan
huayana huaycahuacho huaylas huaylillas huayllabamba huayllacayan huayllahuara huayllan huayllapampa huayllati
huayllay huaynacotas huayo huayopata huayrapata huaytara huayucachi huayápam huazalingo huazolotitlán huañec
huechuraba huehuetla huehuetlán huehuetoca huehuetán huejotitán huejotzingo huejuquilla huejutla huejúcar huellas
huelquén huepetuhe huergo huertas huetamo hueyapan hueyotlipan hueypoxtla hueytamalco hueytlalpan hugo huguet huhí
huichapan huicungo huidobro huila huiloapan huilotepec huilquilemu huimbayoc huimilpan huina huinca huincul huiramba
huiscapi huisitó huitepec huitiupán huitzilac huitzilan huitziltepec huitzo huitzuco huixcolotla huixquilucan
huixtepec huixtán humadea humahuaca humay humberto humbo humboldt hungduan hungría hurlingham hurquijo hurtado
huásabas huépac huépil hábita héctor ian ibaan ibagué ibama ibargüen ibarra ibarreta ibayo iberia ibirico ibordo
iborra ibáñez ichocan ichupampa ichuña icod icononzo icotea ifugao igabas igbarás iglesias ignacio igridero igua
iguain igualapa iguaque iguasitos iguazú iguig ihualtepec ihuari ihuayllo ihuitlán iker ilabaya ilagan ilamatlán
ilarcuta ilaria ilave ildefonso iles iliatenco iligan ilián illapel illataco illescas illimo illinois ilmo iloca
ilocos ilog iloílo ilse iltre imaza imbili imbilpi imelda impasugón imuris imurra imus imués imías inahuaya inambari
inantas incahuasi incas inchupalla inclan inda indang indaparapeo independencia india indiana indias indios indira
indonesia indé indígenas indú infanta infí ingara inglaterra ingrid ingrit inguanbi inguapi ingud inguilpata iniesta
initao inkawasi inmaculada instagram inzá inés inírida ipalapa ipapure iparia ipil ipire irabubú iracal iragorry irak
irao irapuato iraray iray irazola iraán irene iriarte iribarren iriga irimbo irizarry irma ironcollo irpa irra irraipa
irupana iruto isaac isaacs isabang isabel isabela isabella isana isaza iscos iscuandé iscuazán isern isidoro isidro
isidrocajambre islandia islas islay islita islitas ismael isnos isora ispi israel istmina isugod isulan isupi itagüí
itahue itaibe italia itangil itatí itbayat itogon ituango ituata itundujia itunyoso iturbide iturriza ituzaingó itzel
ivana ivirgarzama ivonne ivuhos iván ixcamilpa ixcapa ixcaquixtla ixcateopan ixcatepec ixcatlán ixcuintepec ixcuintla
ixhuacán ixhuatlancillo ixhuatlán ixhuatán ixiamas ixil ixitlán ixmatlahuacan ixmiquilpan ixpantepec ixtacamaxtitlán
ixtacomitán ixtacuixtla ixtaczoquitlán ixtaltepec ixtapaluca ixtapan ixtapangajoya ixtayutla ixtenco ixtepeji ixtla
ixtlahuaca ixtlahuacán ixtlán izaguirre izamal izan izazaga izcalli izcuchaca iztacalco iztapalapa izumbo izúcar iñaki
iñapari iñiguez jabalcón jabo jabonga jacala jacalito jacas jacatepec jackeline jacob jacobacci jacobo jacona jacquez
jacura jagua jagual jagualito jagueyes jagüey jahuel jaime jaimes jairo jala jalacingo jalajala jalaral jalca
jalcomulco jalieza jalisco jalostotitlán jalpa jalpan jaltenco jaltepec jaltepetongo jaltianguis jaltocán jamalca
jamapa jamay jambaló james jamiltepec jamondino jamundí janeiro janeth jangas janjaillo janos jantetelco jaqueline
jaqui jaraba jarabas jaraguay jarama jaramagal jaramillo jaraquiel jarara jarlinson jarpa jaruco jasso jatibonico
jaumave jaume javier jayacatlán jayanca jazan jazminez jean jeberos jedega jegua jején jenaro jenesano jengamecoda
jepelacio jequetepeque jerigua jerécuaro jerónimogolero jesucristo jesús jetafe jhon jicayán jicotlán jiguales
jigualito jiguamiandó jiguaní jilili jilotepec jilotlán jilotzingo jimaguayú jimalalud jimena jiménez jimínez jinatúan
jiquilpan jiquipilas jiquipilco jircan jitotol jiutepec jivia joan joaquina joaquincito joaquín jobabo jobí jocotipac
jocotitlán joel john jojutla jojó jolalpan jolí jomalig jon jonacatepec jonathan jones jongovito jonjoncito jonotla
jonuta jonás jopala joquicingo jordania jordi jordá jorochito jorodó jos josefa josefina josep jossimar josé jove
jovellanos jover jovita juaicala juanacatlán juanambú juanamel juanchaco juanchillo juanchito juancito juanito juano
juanrio juaruco juban juchatengo juchipila juchique juchitepec juchitlán juchitán judith jujua jujuy julcamarca julcan
juli juliaca juliana juliao julieta julimes julián julumito jumbilla jumilla juna jungapeo junin jupa juquila juriepe
jurubirá justina justiniana justiniano juventino juxtlahuaca juárez jáchal jáltipan jáquez jáuregui jésica jéssica
jódar kabankalán kabayan kabugao kadingilán kahoy kalawit kalayaan kalilangán kalinga kanasín kantunil kapai kapalong
kapangan kapatagan kaquiabamba karen karina karla karuhatan kasibu katanga katipunan kaua kawayan kawit kayapa
kazajistán kelluyo kenia kennedy kevin kiamba kiangan kibawe kiblaguán kibungan kichki kichwa kidapawan kimbiri
kinchil kintiarina kiokong kiosko kirguistán kiribati kishuara kitaotao kitcharao kitts kofania komo kong kopomá
koronadal kostka kosñipata krus kudarat kunturkanki kuwait laak labangan labarcés labason labateca labo labog laborde
labores laboulaye laboy labranzagrande lacabamba lacarén lachao lachaqui lachatao lachigalla lachigoló lachiguiri
lachilá lachirioag lachixío lacub ladrilleros lafragua lagangilang lagartos lagawe lagayan lagonlong laguindingán
lagunas laguneta lagunilla lagunita lagunitas lahuachaca lahuaytambo lahúy laia lajarcia lajas lajitas lal lala lalana
lalaquiz lalopa lalín lamadrid lamao lamarque lamas lamay lambayeque lambrama lamitan lampa lampazos lampian lamud
lamus lamut lanao lanchipa lanco lancones landa landero landázuri langaan langiden langui lanka lantapán lanuza lanús
laoac laoag laollaga laprida lapulapu lapuz lara laramarca laramate laran laraos laraquete larcay larco lardizábal
larena lares largaaeropuerto largario lari laria larrañaga larrea larroque larráinzar lasa lasam lastarria lastra
latinoamérica latud lauquen laur laura lauras laureano laureles lauricocha lautaro lavalle laxopa layo leandro lebak
lebu lede ledesma ledezma legaspi legazpi leguizamón leguízamo leidi leidy leimebamba leire leiva lejanías lemery
lemus lenguazaque leonardo leoncio leoncito leone leonel leonor leopoldo lerma lerner lescano lesoto leticia letonia
letras levalle levanto leveau leyte leyva lezama lezameta lezcano lian lianga libano libare liberia libertadla
libertadores libia libis libjó libona liborina librelas libres libungán licab lican licantén licuan licupis lidlidda
liechtenstein ligao ligas ligia ligua lihiman likud lilia liliana lillo liloan liloy limabamba limache limasawa
limatambo limay limbani liminangcong limlim limoncitos limones limpongo linamón linantangán linapacan linares lincha
lindas lindosa lingayén linguig liniers linugus linux lionel lipa lipayran liquiñe liray lircay lisbeth lisio lituania
litueche livitaca llabrés llacanora llacllin llacta llacuanas lladó llaillay llallagua llalli llamellin llanadas
llanaditas llanera llanerita llanita llanito llanitos llanos llanquihue llantín llapa llapo llata llauta llaylla lledó
lleras llerasca lleuques llico llicuar llifén llinás llipa llipata llobet llobregat lloc llochegua llocllapampa
llolleo llopis lloque llorens llorente lloret lluch lluchmayor llumpa llusco lluta loaita loaiza lobata lobatera
lobería lobitos loboc locroja locumba loera logon logueche loguingot lola lolol lolotla lomabajo lomagrande lomalta
lomas lombajo lombardi lombé lomeli lomita lomitas loncoche longaví longoria longos longotea longuita lonquimay lonya
looc lopecancha lorena lorenza lorenzo loreto lorna lorola losada loteo lourdes lovato loxicha loya lozada luac luana
luba lubang lubuagan lucanamarca lucanas lucban lucbuán lucena lucia luciana luciano lucitania lucma lucre lucrecia
ludmila luevano lugait lugo lugones lugus luisina luisito luján lules lumaco lumbaca lumbayanague lumbreras lumbán
lunahuana lunas lupao lupón luque luricocha lurigancho lurin luro luruaco lusitania lutayán luvianos luya luyando
luzardo luzuriaga luzón lágrimas lérida límites lópez lülle maama maasim maasin mabaag mabalacat mabi mabinay mabini
maca macabebe macaján macal macalelon macanal macanao macanas macaravita macarena macari macas macate macati macau
macayepos macedonia maceo machado machagai machaguay machalí machetón machinda machiques machupicchu maciel mackenna
maco maconacón mactán macuiltianguis macul macusani macuspana macías madagascar madariaga maddela madean madiedo
madrevieja madrid madridejos madruga madryn maestas magalang magallanes magalona magalí magarao magaña magcaraguit
magfco magola magosipal magpet magsaysay magsingal maguab maguare maguarichi maguindanao magón magüí mahanay mahatao
mahates mahayahay mahimachi mahinog mahoma mahón maia maicolpue maidana maigo maimará mainero mainit maino maipo maipú
mairana mairena maisí maite maitena maitencillo maitiaguit maito maitum maitén majaguas majayjáy majayura majes
majibacoa makilala maku malabia malabo malabon malabrigo malabuyoc malaking malal malalag malalhue malalison malambo
malapatán malargüe malasia malasiqui malate malatgao malave malay malaybalay maldivas maldonado malena malibcong
malimono malinalco malinaltepec malinao malita malitbog mallarino mallig malloa malolos malpica maltatayoc maltrata
malungón malvas malvinas mamani mamara mamasapano mambajao mamburao mamby mamoncito mamones mampay manabo manacacías
managrú manalipa manamoc manantay manaoag manapiare manapla manare manas manaure manay manchag mancini mancora mancos
mandaluyong mandaon mandaue mandinguilla mandiyaco mandyani mandé mandí maneiro manella mangaldán mangas mangatarem
mangos mangudadato mangón manicaragua manigonigo manipulon manjarrés manjuyod manjón mankayan manlio manpuján manrique
mansa mansalay manseriche mansilla mantagordal mantagua mantaro mante manticao mantua manu manuel manuelitas manukan
manungará manzanares manzanilla manzanos mapachico mapaiso mapandán mapastepec mapimí mapiri mapiripana mapiripán
mapoy mapun maquencal maquia maracana maracayo maracena maragondon maramag marandúa marangani marantao maranura
marapra maras maravatío marawi marañamana marañonal marc marcabal marcabamba marcada marcano marcapata marcapomacocha
marcara marcas marcavelica marcela marcelino marcella marcelo marchetti marchihue marcona marcos margaritas margento
margos margosatubig mariana marianao marianas marianela mariangel mariangola mariani mariatana maribel maribojoc
maricarmen maricela mariel mariela marigondon marijatag marilao marilu marinduque marini marinilla mario maripipi
maripí mariquina maris marisela marisol mariveles marketalia marmato marmot maroa maroroy marquelia marquetalia
marqueza marquina marrachí marralú marrero marriaga marroquín marruecos martana martas martha marti martica martinelli
martini martinica martorell martos martínez maruamaque marulanda marí marías marín masapelid masbate mascareñas
mascaró masin masinloc masisea masma masnou massé mastura masó mataas matabungkay matachí matacoto matag matahuasi
matalam matalaque matanao matanog matanzas matara matas matasano matatlán matecaña mateguadua matehuala mateos mateu
mati maticuru matilde matimbo matingbe matitas matituy matiyure matlapa mato matos matucana matuguinao matungao matuya
matías mauban maullín mauricio mauritania mauroa mavudis maxcanú maximiliano mayabeque mayantoc mayapo mayapán mayarí
mayasquer maydolong mayen maynas mayocc mayol mayorga mayorquin mayotte mayoyao mayoyogue mayra maysanga mayte mazafin
mazaltepec mazamari mazamitla mazamorras mazan mazapa mazapil mazapiltepec mazatecochco mazatepec mazatlán mazatán
mañazo mañihuales mbangua mbini mburucuyá mebarak mecana mecatlán mecaya mecayapan mechenque mediacanoa medios medrano
megantoni mehuín mejorada mejía melchor meleguindo melina melinka melipeuco mellas mellito melona melua meluk meléndez
membrillal membrillos menchaca menchiquejo mendizábal mendoza meneses mengomeyén menéndez meoqui meraz mercaderes
mercedes mercosur merizalde mermita mesas mesetas mesitas mesones mesopotamia messina mestizal metapa metepec
metlatónoc metropolitana metzquititlán metztitlán metán meusa mexicaltzingo mexquitic mexticacán meycauayan meza
mezquitic miacatlán miacora miagao miahuatlán mialo micaela micay michambe michelsen michoacán michuacan micoahumado
micomeseng micos micronesia midsalip midsayap mieles mielón mier mieres miguel mikel milagros milagrosa milanés milaor
milena millantú millán milpuc miltepec mimaropa mimbres minalabac minalin minapla minas minatitlán minca minchoy minda
mindanao mindoro minglanilla mingueo mininco miquel miquelon miquihuana miracosta miraflor miraflores miraflorez
miralindo miralles miramar miramontes miraspalmas miravalle miravalles mireia mireles mirgas miriam mirití mirko
mirolindo mirta miró misael misamis misantla misara miserenga misijuay mistrato mitimele mitla mitong mitontic mitzy
mitú mixistlán mixquiahuala mixtepec mixtequilla mixtla mixtlán mizque miño mocagua mochilas mochitlán mochumi mockus
mocoavoro mocochá mocondino mocoretá mocorito moctezuma mocuare modín mogotes mogpog moguda mohamed mohechiza mojao
mojarras mojaudo mojica molagavita molana molango molcaxac moldavia molina moliner molinopampa molins moll mollebamba
mollebaya mollendo mollepampa mollepata mollet molo moloacán momax momil monagas monas moncayo mondomo mondragón monge
mongolia mongomo mongua monguí mongón monilla moniquirá monjas monobamba mononguete monopamba monos monreal monroy
monsefu monserrate montalbán montalvo montañagarrapata montañez montañita montañitas monteagudo montearroyo montebello
montebonito montecarlo montecelio montecillo montecitos montecristo montefrío montegrande montelongo monteloro
montelíbano montemayor montenegro monterralo monterredondo monterrico monterrubio montesinos monteverde montevista
montez montfort monti montiel montoya montoyas montserrat montt montuosa monzón mora moraleda morales moralia moralito
morante morata morcolla morcote morell morelos moreneros moreta moretti morgan mori morichal morindó moris morochucos
morococha moroleón morona morong morrazo morrison morroa morrocoicito morrope morropon morros mortiñal mortiño morán
morín mosconi moscopán mosoc mosquera mossa motavita motilandia motilón motoldó motozintla motul motupe moviles moxos
moyahua moyano moyavita mozilla moñitos mucacal muceño muellamues mueque mueses mujeres mulaló mulatas mulatos mulchén
mulegé mulet multiétnica mumbarado mumbú muna munay munchique mungidó munguidó munguía muni muntinlupa muqui
muquiyauyo murcia murgueitio murguía muriba murillo murindó muriña murrapal murrí musanda musga musichi musinga mutatá
mutia mutiscua muxupip muyupampa muzo muzón muñambi muñani muñiz muñoz mven myanmar myriam máfil mámbita márquez
mártires médanos méjico méndez mínguez mónica móstoles múgica múnera múzquiz naaguán naborot nabugá nabunot nabunturan
naburot nabusimake nacajuca nacaltepec nacozari nadadores nadal nadia naga nagbukel nagcarlan nagtipunan naguanagua
naguilian nahiara nahuatzen nahuel naic nairo najasa nakar nalaut nalkán namballe nambí namibia namiquipa namora
nampicuán nanacamilpa nanahuatípam nanay nancagua nanchital nanchoc nancy nansalbid nanshan naolinco napal napindán
napipi napo napí naranjales naranjitas naranjito naranjos nare nariño narvacan narváez nasca nasidman nasipit nasugbu
natagaima natala natalia nataly natera nativitas natonin naturalia nauca naucalpan nauján naupan nauritá nauru nautla
nauzontla nava navalcarnero navan navarra navarrete navas navia navolato navotas naya nayar nayarit nayeli nazarena
nazareth nazario nazas nazate ncue nduayaco nealtican nebot nechí necoclí negras negria negritas negritos negros
negrón negua neira neiva nejapa nejapilla nejápam nelly nelson neltume nemesio nemocón nemotá nendo nepal nepeña
nepomuceno nerea nerete neri nervití neshuya neudo neuquén nevados nevis nevárez nextlalpan niata nicananduta nicanor
nicasio niceto nicolau nicole nicolás nidia niefang niepos nietzsche nieva nieves nigeria nilo niltepec nimaima
ninabamba ninacaca ninhue ninoy nipordu niquero niue nkimi noa noanamito noanamá noboga nobsa nocaima nochevieja
nochistlán nochixtlán nocupétaro noel noelia noemí nogas nogoyá nogueira nogués nohora nonoava nonoc nonogasta
nontuela nopala nopaltepec nopalucan noral norala norcacia norcasia norean norfolk noriega noris normandia normandiala
nororientales norosí norteamérica noruega norzagaray noveleta novia novoa nsang ntem ntra nubes nuchita nuestra nuevas
nuevitas nuevoregencia nuevorio nuevos nuevotablon nulpe nulpi numancia numarán nunchía nuncidó nundaco nundiche
nunungán nupa nuquí nuria nutibara nutrias nuxaá nuxaño nuxiño nuyoó nuñoa nuñú nydia nzas nácori nájera nátaga nélida
néstor níger níjar nísperos nóvita núñez oaxaca obando obas oberá obonuco obregón ocaido ocalli ocamonte ocampo ocasio
ocaña occidentales occoro oceanía ochalí ochentayuno ochoa ocoa ocobamba ocongate ocopa ocopetatillo ocoruro ocosingo
ocotepec ocotlán ocoyo ocoyoacac ocoyucan ocozocoautla ocoña ocros octavio octay ocucaje ocuilan ocuituco ocumal
ocumare ocuviri odin odlót odontólogos odón ofelia ofrio ogodó oiba oicatá ojeda ojinaga ojitlán ojocaliente ojuelos
okal okinawa olango olarte olave olaya oleiros olesa olga olinalá olintla olival olivares olivas olivella oliver
oliveras oliveros olivia olivos olivárez ollachea ollantaytambo ollaraya oller olleros olmos olmué olotayan oluta
olutanga olutayan olvera omacha omar omas omate omealca ometepec omia omitlán omán onavas oncativo ondores ongon ongoy
onofre onoto ontiveros onzaga opichén opodepe opogado opogodó opol oporapa oquendo oquitoa orani orcopampa orcotuna
ordaz ordóñez oreganal orejero orellana organos oriana orientales orihueca orinoco oriol oripaya orito oritoguaz
orizaba orizatlán orión ormoc ornelas orocué oronccoy oropesa oroquieta ororia orosco orotava orozco orpúa orquideas
orta ortegas orteguaza ortices ortiz ortuño ortúzar orurillo oscura oslob osmeña osorio osos ospina ostuacán
osumacinta osuna osvaldo oswaldo otamendi otanche otao otaré otas otatitlán oteapan otenga othón otoca oton otoval
otramina otto otumba otuzco otzoloapan otzolotepec otáez ourense ovejas ovejera oviedo oxamarca oxapampa oxchuc
oxkutzcab oyolo oyon oyotun ozolotepec ozuluama ozumba ozuna ozámiz oñate pabla pablo pabón pacaipampa pacanga
pacapausa pacaran pacaraos pacarní pacasmayo pacaycasa paccaritambo paccelly paccha paccho pachacamac pachaconas
pachacutec pachagual pachamarca pachangara pachaquiaro pachas pachavita pacheco pachia pachitea pachiza pacijan
paclasán pacllon paco pacoa pacobamba pacocha pacora pacucha pacula pacurita padada padres pagadían pagagaguán
pagalongán pagalungán paglas paglat paglaum pagsanghan pagsanjan pagudpud pahuatlán paicol paijan pailahueque pailania
pailas pailitas paillaco pailón paimadó paimas paime paine paipa paispamba paita paito paiva pajacuarán pajapan
pajaral pajarillo pajiji pajonal pajonales pajonalito pajure pajón pakistán palacios palagua palalang palambí palanán
palaos palasinoy palau palaui palauig palavecino palawan palay palayan palca palcamayo palcazu palenquillo palenquito
palestina paletará palimbang palingon palizadas pallan pallanchacra pallarès pallasca pallpata palmaritico palmarito
palmarosa palmaseca palmasla palmasola palmer palmeras palmichal palmilla palmillas palmital palmitas palmitos palmor
paloblanco palocabildo palogordo palomares palomas palomeque palomestizo palominito palomos palonegro palos paloseco
palotal palpa palpalá palqui palsapi paltapamba paluato paluán paly pamalican pamantolón pambana pambilero pamilacan
pamoctan pampachiri pampacolca pampamarca pampanga pampanillo pampanito pamparomas pampas pamplonita pampuma panabo
panabá panaca panadés panag panalingaán panamacito panamericana panao panay panaón pancan pance pancitará pancol
pandacan pandag pandan pandi pandiguando pandoja panduro panga pangalan pangalita pangalá pangamosa pangantucán
pangasinán panglao panglima panglina pangoa pangolasián pangote panguilemo panguipulli pangus panguí paniagua
panimávida panindícuaro paniqui paniquitá panitian panixtlahuaca panotla panqueba panquehue pansegüita pantabangán
pantanillo pantanos pantar pantelhó pantepec pantoja pantukan panuitan panukulan panán paoay paola paombong papalotla
papalutla papantla papaplaya papasquiaro papayal papi papudo papunaua papurí papúa paquiló paracas paracelis paracho
paraco paracuellos paragua paraguachón paramillo paramillos paramonga paranas paranday parang parangaricutiro
parapetos pararca pararin paras parate paratebueno paratia parañaque parcelas parcona parcoy parecito paredes
pariacoto pariahuanca pariarca parinacochas parinacota parinari pariñas parobamba parotani parrilla partidas paruro
parácuaro pasacaballos pasacao pasacorriendo pasay pasca pasco pascote pascuala pascuita pasil pasoancho pasonanca
pasos passi pastales pastaza pastene pastico pasuncha pasuquin patacamaya patag patagones patagonia patambuco patapo
patarroyo pataypampa pataz patecuinde pateros patevaca patico paticos patikul patillal patillales pativilca patiño
patnongon patos patricia patuca paturia patía pau paucar paucara paucaray paucarbamba paucarcolla paucarpata
paucartambo paucas paujil paula paulina pauna paunde paurito pauto pavarando pavarandocito pavarandópureza pavas
pavasa pavaza pavitas paxtlán paya payandé payatas payoa payán pazos pebas pedernales pedral pedraza pedregosa pedrosa
pedroza pehuajó peinada peiró pelao pelarco pelaya pelayito pelayo pelechua pelequén pellegrini pellicer pellines
pelluhue pelonas peláez pemuco pencahue pencal pendales pendatun pendejino peneya peniel penjamillo pensil pensilvania
pepital peque perales peralonso peralta peranchito perancho peras perdomo perdriel perea pereira perelló perelman
perene perera peres pereyra peribán perlas pernía perote perquenco pervel perón pescadito pesos pesqueira pesquería
petapa petatlán pete petit petlalcingo petlapa petorca petro petrólea peumo peye peñablanca peñafrancia peñalisa
peñalito peñalolén peñalosa peñalver peñamiller peñaranda peñarrubia peñas peñata peñitas peñoles peñoncito peñuelas
phara piagua pialapí piamonte piang pianguita piaramag pias piat piaxtla picao pichacani pichanal pichanaqui pichardo
pichari pichichí pichicuy pichidangui pichidegua pichigua pichilemu pichimá pichinde pichirhua pichos pichucalco
picong picsi picuna piddig pidigan piedecuesta piedrancha piedras piedrasentada piedrecitas piedritas piendamó pierola
pierre pigcaguayán pigüé pihuamo pijao pijiguay pijiguayal pijijiapan pijiño pikit pilamo pilas pilcaya pilchaca
pilcomayo pilcuyo pilcuán pili pililla piliza pillanlelbún pillao pillco pillpinto pilluana pilona pilpichaca pimbí
pimental pimentel pimpingos pinaglabanán pinal pinamar pinamungajan pinatar pinchote pindales pindo pinedo pinguro
pinili pinilla pinillos pinos pinra pintadas pintana pintué pinukpuk pinyahan pipiral piquer pira piramirí pirané
piravante piray piri pirias pirámides pisac pisacoma pisaflores pisanda pisao pisba pischa piscobamba piscoyacu pisisi
pisuquia pital pitalchimbuzal pitayo pitcairn pitiguao pitillas pitipo pitiquito pitrufquén pitumarca pitágoras
pivijay piza pizamos pizarro piélagos piñalito piñas piñeiro piñones piñuelas piñuña piñán pla plaa placeres placetas
placilla placita placitas planadas planas planazo planetica planparejo plaridel platanala platanares platas plateria
playalta playarica playarrica playas playita playitas playón plazuelas plinio plottier plumas plutarco poanas poblazón
poblet pochutla pocitos pocohuanca pocollay pocsi pogue poijal polachayán polanco polaricán poleal polecito policarpa
policleto polillo polindara polinesia polobaya polomolok polonia polonuevo polotitlán polvorita pomabamba pomacancha
pomacanchi pomacocha pomahuaca pomaire pomalca pomares pomata pombo pomos ponasa ponce poncitlán ponderancia pondores
pondoritos ponedera pons ponson pont pontona poonapiagapo popales popalito popas poponte porac porcecito porchina
porco porfirio porororio poroy porqueras porras porres portones portugal portuguesa poseidón posic posse potedo potoni
pototan potrerillo potrerillos potrerito pou pozorrubio pozos pozuzo pozón prada pradilla prat prats praxedis prieta
prietos pringamó pringles priscila profunda profundó progresosanto prosocial pubenza pucacaca pucacolpa pucala pucara
pucayacu puchuncaví pucusana pucyura pucón pudahuel pudtol pueblecito pueblillo pueblito pueblonuevo puebloquemado
pueblorrico puebloviejo puelenje puenta puenteareas puentes puentetierra puerchag puerres puertas puertos pueyrredón
pugo puig puinahua pujadas pujol pulan pulbusa pulgande pulgarin pulilan pullalli pullo pulupandan pulí pumarejo pumbi
punang punata punceres punchana punchao punco puncu pungarabato punilla punitaqui puntas puntica pupiales pupuja
pupuya puquina puquio puracé pureto purima purmamarca purnio purranque purricha purré purus puruándiro purén purépero
purísima pusi putaendo putatan putik putina putinza putla putre putumayo puyca puyusca puán puños pápalo párraga pásig
pátzcuaro pénjamo pérez quebrachal quebrada quebradagrande quebradanegra quebradanueva quebradas quebradaseca
quebraditas quecholac quechualla quechultenango quehue queilén quellouno quemchi quepe quequeña quequén querarí querco
querecotillo queremal quero querobamba querocotillo querocoto querol queropalca queréndaro querétaro quetame
quetzaltepec quevedo quezada quezón quiahije quialana quiané quiapo quiatoni quiaviní quicacha quichayá quiches
quichuas quichuay quiebralomo quiechapa quiegolani quierí quijano quijarro quije quilaco quilahuani quilca quilcacé
quilcapuncu quilcas quilehtla quilichao quilicura quilimarí quillacollo quilleco quillo quillón quilmana quimbayo
quime quimilí quimixtlán quinamayo quinchamalí quinchana quinche quinches quinchía quindío quines quinistaquillas
quinjalca quinlogán quinocay quinquelles quintanilla quintas quintay quinteros quinti quinuabamba quinuguitán
quioquitani quiotepec quioveo quipile quiquijana quirahuara quiriego quirihue quirino quiroga quiroz quirre quiruvilca
quirós quishuar quispicanchi quisqui quisquina quitasueño quitay quitilipi quitratúe quitupan quituro quives quivicán
quivilla quiñones quiñota quiñónez quícharo quípama rabanedo rabolargo radamel rael rafael rafaela rafel ragash
ragonvalia rahuapampa raicero raimundo raizal rajah rajan ralco ralito ramada ramain ramalito ramallo ramiriquí ramiro
ramis ramona ramones ramos ramírez rancha ranchillos ranchogrande rancholargo ranchos ranchuelo ranco rangel
ranracancha ranrahirca ransang rapayan raquel raspeig rastrojos rauch rauco raudales rausch ravacayco rayito raymondi
raymundo rayones razo raíces raúl realejos realicó rebollo recebera recetor recia recodo recuay reforma regado regina
regueros reig reinaldo reinera reixach rejoya remanso remartín remedios remolinos renaico renancó renata renato rendón
rentería renzo repelón reposo reque requena requínoa reservas restrepo reséndez reséndiz retirada retiro retorno
revenga reventones revilla revuelta reyes reyna reynaldo reynolds reynoso riba ribarroja ribas ribes ribona ricabrisa
ricardo ricart ricaurte ricci ricran riecito rigoberto rinaldi rioblanco riochiquito rioclaro riofrío riogrande riojas
rioloro riomanso rionegro rionuevo rioseco riosucio ripan ripoll ripollet riquelme risaralda rius riva rivadavia rivas
riveira riveralta riverita rivero rizal rizzo roayaga roberto robinson roblal robles rocamora rocchac rocchacc rocha
roche rodamontal rodania rodarte rodolfo rodrigo rodrígez rodríguez rodríquez rogelio roger roig roja rojas rolando
roldanillo roldán rolón roma romang romelia romeu romina romos romualdez roncesvalles rondocan rondos rontoy roquetas
rosaflorida rosalba rosales rosalia rosamorada rosarito rosas rosaspata roscio rosell roselló rosendo rosero rosita
rosselló rossi rotinet roura rovira roxas roybal rozas rozo ruanda rubén rudal ruelas rufina rufino ruitoque ruiz
ruiza rumanía rumisapa rurrenabaque russo ráquira rázuri régules rímac ríos ródenas rómulo saajid saavedra sabadell
sabaino sabaleta sabaletas sabanacosta sabanagrande sabanal sabanalarga sabananueva sabanas sabandia sabanetas
sabanetica sabangan sabanilla sabanitas sabater sabinas sablan sablayan saboyá sabrina sabtang sacalum sacana sacanche
sacatín sacco sachaca sachacoco sachamates sacsamarca sadanga saez safia sagada sagay sagbayan sagrada sagua saguangán
saguday sagumbita sagñay sahagún sahuaraura sahuaripa sahuayo saija sainz saipina saisa saiz saiza sajandí saladito
saladoblanco salados salahonda salamina salango salao salaquí salas salavarrieta salaverry salay salazar salcabamba
salcahuasi salcido saldaña saldivar salento salgado salguerito salias salibas salibo salinas salingogan salisví
sallapadan sallique salliquello salliqueló saloa salom salpo saltabarranca saltobella salug salvadora salvatierra
samacá samahil samaipata saman samanco samanga samaniego samaná samaria sambo samboan sambulaguán samegua samoa samore
sampacho sampaloc samper sampués samsung samudio samugari samurindó sanabria sanagoran sanahcat sanahuare sanceno
sanches sanclemente sancos sancti sanctórum sande sander sandoná sandoval sandovalito sandra sangallaya sangarara
sangat sangayaico sangki sanjuan sanjuana sanlúcar sanmartín sanmiguel sans santacruz santafé santamaria santana
santanacentro santandercito santillana santillán santino santol santoro santos sanz sapad sapallanga sapang sapatos
sapillica saposoa sapuara sapuyes sapzurro saquena sara sarabia saraconcho sarangani saravena saravia sarayacu
sardañola sardinas sardinata sarhua sariaya sarin sarrat sartenejo sartenjo sartimbamba sasa sasaima sasmuan saspi
satevó satinga satipo sativa sativanorte sativasur saucedo saucepampa saucillo saug saují saura saurama sausa sautata
sayan sayapullo sayla saylla sayula sayultepec sañayca saúl sebaste sebastián sebastopol seboruco sebú secasantafé
secclla sechura secos sedano sedillo segarra segovia segovianas seguengue seguí sehebe sejal sema sempegua semprún
senegal senguio senillosa sensella sepahua sepúlveda serbia serdán serenos sergi sergio serra serviez servitá sesegó
sesquilé sessa severa severinera sevilla sewell sexi seychelles seyé señora shakira shamboyacu shanao shapaja shariff
shatoja shilcayo shilla shinahota shipasbamba shirure shuaro shunqui shunte shupluy shyncasa siaca siachoque siare
siargao siatame siaton siatoya siayan sibagat sibanicú sibarco sibaté sibaung sibayo siberia sibuco sibugay sibulán
sibunag sibundoy sibutad sibutu sibuyan sica sicarare sicará sicaya sicchez sicsibamba sicuani siero sierpita sierrita
sifontes sigay siguas sigubay siguí siguín sigáboy sihuas silacayoapilla silacayoápam silang silanga silangan silao
silay silecia silino silinog sillapata siloe siltepec silvania silverio silvia simacota simaña simbal simijaca simití
simoca simojovel simona simó sina sinacabán sinait sinaloa sinanché sinaxtla sinaí sincelejito sincelejo sincerín
sincos sindamanoy sindangan sindihui singa singapur singuilucan sinicahua sinifana siniloan sinsicap sinsuat sinzona
siocon sipalay sipe sipirra sipocot sipí siquijor sirasí sirawai sisneros sitabamba sitacocha sitajara sitalá
sitangkai sitionuevo sivia sivirú sixto soatá sobresabana socabaya socha sochiapa sochiapan sochiápam soco
socoltenango socos socota sofia sofronio sogod sola solabanda solaga solarte soldati soleda solistahuacán solivén
soliz soloco solomon solorio solorzano solosuchiapa solsona soltepec solís somalia somondoco somoza sonche sondor
sondorillo songo sonia sonsón sopetrán soplaviento soplin sopó sora soracá soras sorata soraya soria soritor sorochuco
sorsogón sosola sotaquirá sotaquí sotara soteapan sotelo sotillo sotomayor sotuta soviética soya soyaltepec soyaló
soyaniquilpan soyopa spinoza spíritus stella stéfano suaita sual suan suaqui suardi suaza suazilandia subachoque sube
subia subida subtanjalla sucat succha suchiapa suchiate suchilquitongo suchitepec suchixtepec suchixtlahuaca sucilá
sucumbios sudamérica sudipen sudzal sudáfrica sudán suecia suesca sueva sugala sugbongcogón sugpon suipacha
suitucancha suiza sulangan sullana sulop sultepec suluan sulú sumagka sumapaz sumbilca sumilao sumilón sunampe
sunchales suncho sunuapa supatá supe supía surama surami suras suratá surcado surcubamba sureda surigao surimena
surinam surquillo suruco susaca susaguá susana susapaya suse susticacán susupuato sutamarchán sutatausa sutatenza
suticollo suyckutambo suárez svalbard sylvina sácama sáchica sáenz sámar sáname sánchez sáric sársfield síquima
sócrates sófocles súbic súchil taal tabaconas tabalosos tabaá tabiles tabio tablacita tablanca tablas tablitas
tabloncito tablones tabo taboada tabogon tabuelan tabujito tabuk taburetera taburi tabón tacabamba tacache tacahua
tacaloa tacamochito tacamocho tacasaluma tacotalpa tacuaya tacubaya tacueyo tacurong tacurrumbi tacuyalta tacámbaro
tadeo tadian tadía tadó tafoya tafí tagachí taganak taganaán taganga tagapul tagaytay tagbilaran tagbina tago tagoloán
taguaira taguales taguasco tagudin taguig taguilon tagum tagusao tahdziú tahiel tahil tahmek tahuamanu tahuania taija
taijita tailandia taindala taiwan tajuato tajumbina talacag talacogon talaga talagante talaigua talaingod talambi
talauta talavera talayán talcamávida talea talisay talisayán talitay tallan tallas talog taltal talugtug talunan
talusan tamalameque tamalamequito tamalín tamaná tamaquito tamarindo tamarit tamasopo tamaulipas tamayo tamazola
tamazula tamazulapan tamazulápam tamazunchale tambillo tambito tambobamba tambopata tamboral tambores tambulig
tamburco tamez tamiahua taminango taminanguito tampacán tampamolón tampilisan tanama tanando tanatanaón tanauan
tancacha tancanhuitz tancoco tancuayalab tancítaro tandag tandubato tanela tanetze tangalan tangamandapio tangareal
tangcal tangua tanguana tangub tangüí tanhuato tania taniche tanjay tanlajás tanquián tanta tantamayo tantangán
tantara tantaranche tantarica tanti tantima tantoyuca tanudan tanyág tanza tanzania tapacocha tapairihua tapaje
tapalapa tapalpa tapalqué tapanatepec taparajín taparal taparalito taparcal tapartó tapay tapextla tapialquer tapias
tapiche tapilula tapo tapoa tapuc taques tarabuco taraco taraira tarandacuao tarangnan tarapacá tarapoto tarata tarazá
taretan tarica taridó tarimoro tarlac tarma taroa tarqui tarra tarrasa tartagal tarucachi tarucani tarímbaro tasajera
tasco tasdan tasnaque tasquillo tasquita tatahuicapan tataltepec tatatila tati tatiana tauca tauramena tauria taurija
tauripampa tausa tausavita tavela taviche tawi taxco tayabamba tayacaja tayasan tayata tayikistán taysan taytay tayug
tayum tayábas teabo teacalco teatino teayo tebaida tecali tecalitlán tecamachalco tecate techaluta tecoanapa tecoh
tecolotlán tecolutla tecomatlán tecomavaca tecomaxtlahuaca tecopilco tecozautla tecpatán tecuala tecuanipan tecámac
tecóatl tehuantepec tehuipango tehuitzingo teislandia teita teitipac tejada tejalápam tejeda tejeiro tejupilco tejúpam
tekal tekantó tekax tekit tekom telchac telembi telixtlahuaca tello teloloapan telpí temamatla temapache temascalapa
temascalcingo temascaltepec temax temaxcalapa temaxcaltepec temoac temoaya temozón tempoal temósachic tenabo
tenamaxtlán tenampa tenampulco tenancingo tenango tenche tenejapa tenejapan teneria tenerife tenjo teno tenochtitlán
tenosique tenza teocelo teococuilco teocuitatlán teodelina teodoro teojomulco teolocholco teoloyucan teopan teopantlán
teopisca teopoxco teorama teotihuacán teotilálpam teotitlán teotlalcingo teotlalco teotongo teozacoalco tepache
tepakán tepalcatepec tepalcingo tepanco tepango tepantlali tepatitlán tepatlaxco tepatlán tepeapulco tepechitlán
tepecoacuilco tepehuacán tepehuanes tepeji tepejillo tepelmeme tepemaxalco tepeojuma tepetitla tepetitlán tepetlaoxtoc
tepetlapa tepetlixpa tepetlán tepetongo tepetzintla tepeuxila tepexco tepexi tepeyahualco tepeyanco tepezalá
teposcolula tepotzotlán tepoztlán tepuxtepec tequendama teques tequexquitla tequisistlán tequisquiapan tequixquiac
tequixtepec terai teraimbe teresita termales termoelectrica terpel terrazas terrenate teruel terán tesalia tescual
tetecala tetela teteles tetepango tetepec teteye tetipac tetiz tetla tetlanohcan tetlatlahuca teuchitlán teul teutila
texcalcingo texcaltitlán texcalyacac texcatepec texcatitlán texhuacán texistepec texmelucan textitlán texóloc teya
tezoatlán tezonapa tezontepec theo thiago thitu thunderbird tiabaya tianguismanalco tianguistenco tianguistengo tiaong
tibacuy tibaná tibasosa tibillo tibirita tibú ticaco ticao ticapampa ticlacayan ticllas ticllos ticole ticrapo ticul
ticuá tidaá tierradentro tierradura tierralta tierrero tigaon tigbao tigbauan tigrera tihuatlán tijaltepec tijeretas
tijerina tijiña tilali tilantongo tilapa tilcajete tilcara tilcoco tilisarao tillavá tillo tilly tilodirán tilquiápam
tiltil timaná timasita timbiquí timbío timilpan timor timoteo timucuy tinajeros tinajilla tinajones tinas tinco tineg
tingambato tinglayan tingloy tingo tinguiririca tinguiña tingüindín tinicachi tinio tinjacá tinoc tinogasta tintay
tinum tinyahuarco tipacoque tipan tipisca tipuani tiquicheo tiquillaca tiquipaya tiquisio tiquié tirajana tirapata
tiraque tirol tirúa tisco tisince titiribí titiza titumate tixcacalcupul tixkokob tixmehuac tixpéhual tixtla tizapán
tizayuca tiziano tizimín tlacamama tlachichilco tlachichuca tlacoachistlahuaca tlacoapa tlacoatzintepec tlacochahuaya
tlacojalpan tlacolula tlacolulan tlacolulita tlacotalpan tlacotepec tlacuilotepec tlahualilo tlahuapan tlahuelilpan
tlahuiltepa tlahuitoltepec tlajomulco tlalancaleca tlalchapa tlalixcoyan tlalixtac tlalixtaquilla tlalmanalco
tlalnelhuayocan tlalnepantla tlalpan tlalpujahua tlaltelulco tlaltempan tlaltenango tlaltetela tlaltizapán tlanalapa
tlanchinol tlanepantla tlaola tlapa tlapacoya tlapacoyan tlapanalá tlapancingo tlapehuala tlapiltepec tlaquilpa
tlaquiltenango tlatayápam tlatlauquitepec tlatlaya tlaxcala tlaxco tlaxcoapan tlaxiaca tlaxiaco tlayacapan tlazazalca
tlazoyaltepec tlilapan tobago tobal tobasía tobia tobías tobón tocache tocagua tocaima tocaimo tocancipá tocatlán
tochecito tochimilco tochimiltzingo tochtepec tocmoche tocogua tocopilla tocotá tocumbo tocuyito tocuyo tocópero todos
toez tofeme togo togoima togoromá togüí tokelau tolata tolcayuca toledo tolentino tolhuin tolima tolimán tolosa tolotá
toltén toluca tolú tomachipán tomala tomaltepec tomares tomarrazón tomatlán tomay tomelloso tomepampa tomás tona
tonaltepec tonalá tonameca tonanitla tonatico tonaya tonayán tonchalá tongod tongoy tonila tonusco topaipí topia
topiltepec torata toraya torbes torcoroma toribio tornquist torralba torrealba torrecilla torreidó torrejón
torrelodones torrens torres torrijos tortugo toscana tota totana totarco totarito totatiche totolac totolapa totolapan
totolapilla totoltepec totolápam totontepec totoró totos tototlán totumal totutla tournavista tovar toxpalan traiguén
trancoso trapal trapiches travesias travesía traviata treguaco trejo trejos trementino trevejo trevelin treviño triana
trias tribugá tribunas trincheras trinitaria trita trocaderos trochal troja trojita trompeteros trompito troncales
tronconal troncosito troncoso trovolhue truandó trujano trujillo tuao tubajón tubao tubará tubay tubigon tublay tubod
tubores tubungán tuburán tubutama tucapel tuchín tucuma tucume tucumán tucurinca tudela tueme tugbong tuguegarao
tuktukan tulancingo tulang tulantepec tulcingo tule tulia tulmo tultepec tultitlán tulum tulumaya tulunán tuluá tuman
tumaradocitobella tumaradó tumauini tumay tumbabarreto tumbaden tumbalá tumbao tumbatoro tumbes tumbichucue
tumbiscatío tumbod tumburao tumutumbudó tunal tunan tunari tunasan tunia tunja tunkás tununguá tunupe tunuyán tupac
tuparro tupes tupia tupicocha tupiza tupungato tur turbaco turbaná turbay turia turicato turkmenistán turminá turpay
turpo turquestán turquía turriquitadó turua turupamba turén tusas tusi tuta tutachag tutazá tuti tutla tutotepec
tutunendó tututepec tuvalu tuxcacuesco tuxcueca tuxtilla tuxtla tuyú tuzamapan tuzantla tuzantán tzicatlacoyan tzimol
tzintzuntzan tzitzio tzompantepec tzucacab táchira támesis tánamo técpan téllez tías tópaga tórrez túneles túquerres
uato uayma ubalá ubaque ubaté ubay ubian ubinas ucayali uchumarca uchumayo uchuraccay ucrania ucuenga ucuncha ucurena
ufugu uganda ugarte ulay ulcumayo ulibarri ulises ulloa umachiri umane umari umingán umpalá unai unayan unda ungar
unguía unicachi unidas unidos unilla uoro upahuacho upía urabará urabá uraca uracoa urama uramagrande uramita urango
uranmarca urarco urarinas urbaneja urbina urbiztondo urcos urdaneta urdiales urdinarrain ureca urecho ures ureña
uriangato uriarte uribante uribe uribia uriel urimaco urique urpay urquita urquiza urrao urrutia ursulo uruachi
urubamba urubichá urudo uruguay urumaco urumita ururia urán uría urías usaragá usenda ushua usiacurí usicayos usila
usquil ususan utamboni utco utcubamba uticyacu uveros uvita uvital uvito uvos uxpanapa uyugan uyuni uzbekistán uñon
vacas vaciamadrid vadelco vadillo vados valadez valbuena valcárcel valdemoro valderrama valdez valdivia valdizan
valdés valenciana valentina valentín valenzuela valera valeria valerio valero valga vall valladares vallarta vallbona
vallecillo vallecito vallegrande vallejo vallejos vallejuelo vallenar valles vallito valls valmore valsalito valverde
vanegas vanesa vanessa vanuatu vaquería varas varela vargas varillas varoni vaupés vedia vegachí vegaez vegalarga
vegas vegueta veira veladero velasco veliguarín velille velosa velásquez velázquez velú venadillo venadocampanito
venados vendrell venegas veneral venero venezuela ventanas ventaquemada ventiadero venturosa venustiano veranillo
verdes verduzco verdú veredas vergara veroes vertientes veruela verón vesubio vetagrande vetas viacha viajano viale
viamonte viana vianí viboral vicanenga vicco vicens vicenta vicente vicentelas vich vichada vichayal vichuquén vicinia
vicky victorias victorica victorino vida vidal vidales vidrial vieja viejokm vientos viera viesca vietnam vigan vigas
vigia viguaral viigilancia vijagual vijal vijanos vijes vila viladecans vilalta vilanova vilaplana vilar vilaseca
vilavila vilca vilcabamba vilcanchos vilcas vilcún villacarmelo villaduarte villafranca villafátima villagarcía
villagarzón villaguay villagómez villalba villaldama villalobos villalonga villalpando villamar villamaría villamizar
villamontes villamoreno villapaz villapinzón villar villarazo villareal villarestrepo villarica villarino villarreal
villarroel villaseñor villasís villaverde villaviciosa villavieja villazón ville villegas villena villeta vilma vilque
viluco vinchos vindi vinos vintar vinto vinzons violetas viotá viques viracachá viraco virasoro virgencita virgilio
virginias viro virolín viroviro viru virudó virundo vischongo vistahermosa vitacura vitale vitali vitis vitoc vivas
vives viviane vivícora vizcatan vizcaya vizo viñac viñas volcana vueltas vueltecitas vásquez vázquez vélez véliz
wallis walter wanchaq wanda warnes wasserman waunaán wawa wele wendolin werima wheelwright wilches wilfrido william
williams willington wilson winando wolff xadani xagacía xalatlaco xaloztoc xalpatláhuac xaltocan xanica xavier
xayacatlán xiacuí xichú xico xicohtzinco xicohténcatl xicotepec xicotlán xicoténcatl xilitla xiloxoxtla ximena xiomara
xitla xitlapehua xiutetelco xocchel xochiapulco xochiatipan xochicoatlán xochihuehuetlán xochiltepec xochimilco
xochistlahuaca xochitepec xochitlán xonacatlán xoxtla yacopí yacuanquer yacula yacuma yacus yaeé yaganiza yaguajay
yaguará yaguarú yaguas yahualica yaitepec yajalón yalare yalina yalí yamango yambrasbamba yamila yamon yamuesquer
yanac yanaca yanacancha yanacué yanahuanca yanahuara yanahuaya yanajanca yanama yanancha yanaoca yanaquihua yanas
yanatile yaneri yanga yanhuitlán yanina yanque yantalo yantín yanzal yaonáhuac yapacaní yapeyú yapurá yapú yaquerana
yara yarabamba yaracuy yarada yaramal yareni yari yarima yarinacocha yarowilca yarumal yarumales yarumalito yarumayo
yarumito yarumo yarumos yarusyacan yascual yatareni yatra yatzachi yatzeche yatzona yauca yauhquemehcan yauli
yaurisque yautan yautepec yauya yauyos yauyucan yavaraté yavari yaveo yavesía yaxcabá yaxe yaxkukul ybarra yecapixtla
yecuatla yehualtepec yeloixtlahuaca yemen yeni yesid yobaín yodocono yodohino yogana yolanda yolombo yolomécatl
yolotepec yoloxochitlán yonan yondó yopalosa yorongos yosondúa yosonotú yosoyúa yotala yotao yotoco yotojoroy yrigoyen
yucal yucatán yucay yucuañe yucuhiti yucuita yucumo yucunama yucuná yucutindoo yucuxaco yucuyachi yugoslavia yuliana
yulieth yumbel yumbillo yumbo yunga yungar yungas yungay yunguillo yunguyo yupan yura yuracmarca yuracyacu yurayaco
yuri yuridia yurimaguas yuriria yurua yuruparí yurécuaro yuste yutanduchi yuto yuyapichis yáñez yécora yésica yólox
zaachila zabache zabala zabaleta zabaletas zacapala zacapoaxtla zacapu zacarías zacatelco zacatepec zacatin zacatlán
zacazonapan zacoalco zacualpan zacualtipán zahuatlán zainera zalazar zambales zambia zambito zamboanga zamboanguita
zambrano zamora zamudio zanatepec zaniza zapala zapallar zapati zapatosa zapayán zapindonga zapoquila zapotal
zapotitlán zapotlanejo zapotlán zaragoza zarate zarautz zaraza zarcitos zarumilla zautla zavala zawady zayas zedillo
zeferino zegache zelanda zelaya zempoala zentla zenzontepec zenón zepeda zepita zertuche zetaquira zihuateutla
ziltlaltépec zimapán zimatlán zimbabue zinacantepec zinacantán zinacatepec zinapécuaro zináparo zipacoa zipacón
ziracuaretiro zirándaro zitlala zitácuaro zoe zongolica zongozotla zontecomatlán zoochila zoogocho zoque zoquiapan
zoquitlán zoquiápam zorrilla zorritos zorros zozocolco zuazua zudáñez zuleta zulia zuluaga zumpahuacán zumpango zungo
zurite zúñiga áfrica águilar álava álvaro áncash ángela ángeles ávalos ávila ércole ícaro íquira íñigo ñahuimpuquio
ñancay ñancul ñanguma ñipas ñiquén ñuble ñumí óscar úmbita úrsula útica
]],
}

names {
  id = "names.es.common", about = "Spanish names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
abad abadía abajo abra abrego abril academia acedo achiote acueducto adentro adorno adán aeropuerto agosto agrado
agrario agrio agrícola agua aguacatal aguacate aguada aguazul agudo aguililla aguinaldo agustino agustín agüero aire
ajizal alba albano albergue albero albino albornoz alca alcalde alcancia alcantarilla alcoba alcor alcántara alcázar
aldea alegre alegria alemán alférez algarrobal algarrobo algodonal algodoncillo aliaga alianza aljarafe alma almagra
almendro alonso alta altar alto amador amanecer amarillo ambar ambo amigó amo amor amores amparo ancho anclar anda
andes android angelino angostura anguilla angulo angélica anta antiguo antique antonino anzuelo apartadero apolo
apostol apple aragonés araña arboleda arce archipiélago arco arena arenal arenas arenoso arganda argelino argentino
arias ario arista arma armadillo armero armilla arrayan arriba arrimadero arroyo arrozal artemisa ascensión aserradero
aserrío asunción asís atacama atalaya atarjea atico atlántico auca augusto auras aurora avanzada avilés avispero
azafranal azcona azogue azucar azul baca badea bagre baguio bahía baja bajito bajo balboa balcon ballestero balsa
balso bambú banca banco bancos banda barba barbacoa barbero barca barco barichara barra barragán barral barranca
barranco barreda barrena barrera barriga barrigón barrio barro barron barroso bartola barzal baró barón basilio
batalla batata batista bato batán bautista bauzà bayo becerra becerril bejarano bell belleza bellido bello belén
benemérito benito benjamín bermejo bernardo berrocal betel bien bigote billar blanca blanch blanco bobo boca bocana
bodega bolivar bolo bolsa bomba bomboná bombón bonete bongo bonito boquerón bordo borrego bosque botalón bote botella
botero botica botillero botón brasil brava bravo bravos brazo brea brillante brillantina brisa broche brown brugo
bruno bucare buco buena bueno buey buho bulero burro burujón busbanzá bálsamo cabal caballero caballo cabana cabello
cabeza cabildo cabo cabra cabrero cabuya cacao cacicazgo cacique cadena cadillo café caimito caimán caja cajete cajón
calabazo calamar calavera calca caldera calderón calera caleta caliente calima callao calle calleja callejón calvario
calvo calzada calzón camarón camelia camerino camilo camino campamento campana campanario campanero campanilla campano
campestre campiña campo camps canadá canal canalete canals canaria candela candelaria canelo caney cangrejo cano canoa
canta cantarrana cantera cantero cantón canuto capellanía capelo capilla capote capricho carabao caracol caramelo
caraqueño carbonera carbonero carbón cardona cardón caribe caridad carla carmelita carmen carnaza carnero caro carola
carpa carpintero carranza carrascal carrasco carrera carrero carretal carretera carretero carreto carrion carrizo
carro carvajal casa casabe casado casal casanova casca cascada cascarilla cascaron cases caso casta castaña castaño
castellar castigo castilla castillo castro catalina catalán catar catorce caucho cauto cayo caña cañaveral cañón
cebadal cebadero cedrito cedro cedron cefiro ceiba ceja celeste celia cenizo centenario centeno central centro cepeda
cepitá cerda cerezo cerrada cerro chairá chala chalán chamarra chamba chamizo chamorro champán chamuscado chancleta
chapa chaparra chaparral chaparro chapinero charanga charcas charco chato chica chico chile china chinavita chincha
chinela chino chipaque chiquito chispero chivatá chocho choco chontaduro chorrera chorro chota chupa chuzo chía cid
ciego cielo cien cienaga cimarrón cimitarra cinco cincuenta cintura circa cite ciudad ciudadela ciénega clara claret
claro clarín claudia clavero clemencia clemente club coca cocha coco codina codo colcha colegio collado collazo
colmenar colorado colosó colín colón comandante comas comba comejen comillas company compañía comunidad concepción
concha conde conejo confines confuso congal congo congreso conquista consolación constancia constitución consuelo
contadero contento contra contramaestre contratación conurbación convalecencia convención convenio convento cook
cooperativa copa copey coraza corazon corcova corcovado cordero cordillera cordobita cordón corea corinto cornejo
corneta corona coronado coronel corozo corral corredor corregidor corriente cortijo cortina corto cortés coruña corzo
coscorrón costa cota cotorra cotorro country coín credo crespo criado criollo cristal cristo cruce crucero cruces cruz
cruzada cuadrado cuatro cuba cuchilla cuello cuenca cuero cuervo cuesta cueva cumbre cuna cura curazao currulao
curtido curva cuyo cués cámara cárcel césar cóndor córdoba dalia dalla dante dato dean degollado delfina delfín
delgado delirio delta derecha derecho desaguadero descanso deseo desierto diadema diamante diana dicho diciembre diego
diez dificil dios dique disciplina distracción dividivi divino divisa doblado doce doctor doctrina domingo dominica
dominical dominico donaire donoso door dorada dorado doña duarte duda dulce dulcinea duque duro ebano ecuador eden
ejido eliseo embarcadero empalme empate encanto encarnacion encierro encino enciso encrucijada enea engaño enrique
ermita ermitaño escobar escolano escondido escribano escudero escuela eslabón esmeralda español espejo esperanza
espigon espinal espinar espino espita espíritu esquina estacion estado estancia estela ester estero estique estrada
estrecho estrella evangelista evitar explanación exposito fabrica facundo fajardo falcón falda familia fausto
federación federico felipe feria ferrero ferrocarril fierro fijo filo fique firme flamenco flat flor flora floral
floresta florido fomento fonda font fontana fortuna fortín fosca fragua fraile francisca francisco franco frank
frontera frontino fría frío fuego fuente fuerte fuga fundación futuro gaban gabarra gachetá galan galana galera gales
gallardo gallego gallera gallinaza gallinazo gallo galo galpón galápago gama gamarra gamboa garcero garcía garduño
garita garrapatero garrido garrucha garza gascón gato gaviota gaya gema general gentile germania germán gigante gil
gloria godo golondro golpe gorda gordiano gordo gorgona gorgor gracia graciano gramínea gran granadillo granado grande
grandeza granja grata greco griego grifo grillo gringo grullo guaca guacamayo guachinango guamo guanabano guarango
guardado guardia guarismo guasca guataca guateque guayabal guayabo guerra guerrero guido guijarro guinea guineo guisa
guzmán guía güicán güira hacienda hamaca hatillo hato haya heard helena henequén hermoso hermosura herradura herrera
herrero hidalgo hierro higo higuerón hill hipodromo hobo holanda honda hondo honey horizonte hormiga hormiguero horno
horqueta horse hospital hoyo hoz huaca huasca hueco huerta hueso humareda hunter héroes icho idea ideal iglesia iguala
ilusión imperial imperio indio indo industrial indígena infante inga inglés intramuros iris irlanda irán isla isleta
izquierdo jacinto jalapa jamaica japón jara jaral jardín jaro jarra jauja jazmín jaén jeremías jerez jersey jerónimo
jobo jordán jorge joya juan juana judas julia julio juncal junco junta juntas jurado justo kilometro laberinto
labrador ladera lagartera lago laguna lame lana lander langa larga largo lata latigo laurel lauro lazo leal lebrón
legua lejanía lembo leonera leones leña león liberal libertad libertador libre lidia limonar limoncito limón lina
lince linda lindo lira lista litoral llama llamas llana llanada llano llanta llave llera lleva lloró loba lobato lobo
loma lombardo longar longo lope lora lores loro losa lota lote lozania lozano luca lucas lucero lucha lucio luis luisa
luna luz lázaro línea macagua mache machete machetá macho maciá macondo madera madero madre madrigal madroño maestre
maestro magdalena majadal majagua majagual majo mala malabar malagana malaui mali mallama mallorca malo malta malvar
mama mamerto mamey mamón manantial manatí mancebo mancha mandinga manga manglar mangle mango manso mantequera manuela
manzana manzano maná maní mara marathon maravilla marañon marca marcial marco mares margarita margen mariano marina
marino mariquita mariscal mariscala marqués marta martillo martina martinete martín marzo maría mascota mata
matahambre matamoros matanza matapalo mate mateo mauro may maya mayo mayor mayoral mayoría maza mazo maíz mechoacán
media medialuna medina medio mejor melero melgar mella mellado mena menor mercader mercado merced mercenario merey
merino mesa meseta mesón meta metro mezquital mia mico miel milagro militar milla milpa mina mineral minerva minuto
mir mirada mirador miranda misión misterio mito mitra mixes moche mocho modesto moho moisés mojada mojarra moler moles
molinero molino molinos monja mono montaña montaño monte montera montero montes montoso montón morada moral morcillo
morcá mordisco morena moreno morera morillo moro morro morrocoy morrón mosquito mota moya muelle muerto mula mundo
mundonuevo mur murciélago muro musulmán mutis mármol mártir máximo nacional nación naco naranja naranjal naranjo narra
natividad nauta naval navarro nazareno negra negrete negrito negro nevado nicaragua niches nido nieto niño noche nogal
noguera nombre noria norma norte nova noviembre nucleo nueva nueve nuevo nutria níspero oasis obispo obligado ocaso
occidental ochenta ocho octubre oculto oeste ojito oliva olivera olivo olivé olla olmedo olmo olvido once onda opón
oratorio orgullo oriental oriente oroya ortega ortigal otero otoño overo pabellón paca pacha pacho pacífico padilla
padre padrón pagan pagès paico paila pajarito palacio palanca palco palenque palito palizada palma palmar palmera
palmita palmito palo paloma palomar palomera palomino palomo palé pamela pampanilla pana panamericano pando panela
pantano papayo papelón para parada paradero parado paraguay parapeto parcelación parco pardo pare pareja parejo parola
parque parra parral parras parroquia parte partida pascua pascual paso pastor pastrana pata patilla patio patios pato
patricio pausa pavón payanés paz país peaje peca pedregal pedrera pedrero pedro peinado pelada pencil pendiente
península pepe pepino pera peral peralejo perdida perdido peregrino perendengue perico perla perpetua perpetuo perro
perú pesca pescadero pescado pescador pesebre pesquera peter petra petrel peña peñasco peñique peñol peñón piar pica
picacho piche pico picota piedad piedra pila pilar piles pileta piloto pilón pinar pineda pino pintada pinto pintor
pinzón piojó pion piragua pista pita pito pizarra piña piñol piñuela piñón placa placer plan plana planada planes
planeta planta plata platanal plateado platón playa plaza plazuela pleito plomo pluma poblado pobre pola pole poligono
polo polvora pomar pomo pontezuela ponto pontón popa porcel pore porfía poro poroto porta portachuelo portada portal
portento portero portillo porvenir posada potrera potrero poza pozo pozuelo pradera prado preciado premiá presentado
presidente prevención priego prieto primavera primera primero princesa principe prodigio progreso prosperidad
providencia provincia puebla pueblo puente puerta puerto puesto puga pulido punta punto pura pureza purgatorio
purificación puro páez pájaro pánfilo páramo pórtico quemado quera quesada quiaca quiebra quina quince quinta quintana
quintero quinua rada ramal ramo ramón rancho rascón rasgón raspadura rastra raudal raya rayado rayo rayón razón real
realito rebeca recio recreo recta recuerdo redonda redondo regadera regalado regidor región regla reguera reina reino
relleno remate remedio remolino renta rené reparo resbalón resina retoño retén revés rey riachuelo ribera ribero rica
rico riera rinconada rincón rioja rita rivera rizo roble robledo roca rochela rocio roda rodeo rojo romano romero romo
román rondón ropero roque ros rosa rosado rosal rosario rostro roto rotura royo ruano rubio ruby rubí rueda rusia río
sabana sabanazo sabio sabogal saca saco sacristán sagrado sain saint sala salada salado salamanca salcedo sales salgar
salguero salina salitral salitre salma salmerón salomón salvador salvà salí salón sama samuel sancho sandia sandino
sandwich santa santiago santo santuario sarmiento sastre sato sauce sauceda sauces saudi saudita saña saño seca
secadero seco secreto sector segura seis selva sena sendero sepultura serafín serano serena sereno serna serpa serrano
serrato sesenta sesma sevillano sierpe sierra siete siglo silencio silos silva silvano silvestre simón sincé sirena
siria sisa sison sitio sobrino socavón soconusco socorro sol solana solano soldado soledad soler solera solidaridad
solita solé sombra sombrerete sonora sonso soplador soriano sosa sotavento soto sotol sport sucesión sucio suerte
sultana sultán suma suprema surco sureste susacón suspiro suyo tabacal tabaco tabasco tabla tablazo tablón taburete
taca tagua tajo tala taladro talpa tamara tambo tambor tame tames tapado tapera tapia tapón tara taray tate tejar
tejedor tejera tejero telegram templo tena teniente tenorio tequila teresa terraplen terrero terrón tesoro testa
tienda tierra tigra tigre tila timba tinaco tinta tiple tirado tirano tiza toboso toca toche tola tolva toma tomate
tomé tondo tonga topa tordó tormo torno toro torre torrent torrents totora totumo trampa tranquila trapiche trece
treinta trenque tres tributo trigo trillo trinidad trique triunfo troje troncal tropezón trueno trébol tuba tubo
tulipan tuna tunas tupe tupi turbo turco turmequé twitter túnel umbría unete unidad union unsay urbanización urbano
utrera vaca vado valdepeñas valencia valenciano valentino valle vapor vaquero vara varal variante vasco vaticano vega
veinte veintidos veintiocho veintiseis veintisiete vela venado venta ventana ventanilla ventura venus vera verde
verdejo verdugo vereda vergel vero verso verónica vial vibora vice victoria victoriano viejo viento vigil villa
villanueva villas vinculo vino violeta virgen virginia viso vista vitor vivero vivienda vizcaíno viña volador volcán
vorágine vuelta vícar víctor wide world yerbabuena yesca yeso yuca zafiro zamorano zancudo zanjón zapata zapatero
zapato zapatoca zarzal zinc zona zurita águila álamo ángel área élder último
]],
}
