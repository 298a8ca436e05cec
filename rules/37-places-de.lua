-- Places by their German names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: libgeonames-common (data of geonames.org, CC-BY-4.0).

names {
  id = "places.de", about = "places by their German names", entity = "Address", score = 72,
  words = [[
aalborg aalsmeer aalten aarau abadan abakan abancay abasa abbeville abbiategrasso abbotsford abdulino abeokuta
aberdare aberdeen aberystwyth abha abidjan abilene abomey abowjan abuja abéché acapulco acarigua accra acerra achern
achtubinsk adana adapazarı adeje adelaide aden adschdabiya adıyaman afyon agadez agartala agde agen agidel aginskoje
agra agrigent agrinio agrys aguascalientes agüimes ahlat ahlen ahmedabad ahvaz aizol ajaccio ajmer ajtos akita akko
akron aksaray aksu aksum akureyri alagir alajuela alamogordo alanya alappuzha alaşehir alba albacete albany albenga
albertville albi albufeira albuquerque alcamo alcobaça alcobendas alcoi alcorcón alcúdia aldershot alegrete alençon
alessandria alexandria alexandroupolis alexandrow alexandrowsk alexin algeciras alghero algier alhambra alicante
aligarh alkmaar allahabad allen allentown almada almaty almelo almería almonte almuñécar alpignano altea altenburg
altsohl aluschta alytus alzira amadora amagasaki amarillo amasya ambato ambattur amberg ambon amersfoort ames amiens
amman amposta amritsar amstelveen anaheim ananindeua anapa ancona andenne anderlecht andijon andria andrychow angarsk
anglet angoulême angren anjō ankang annaba annapolis annecy annemasse annonay anqing antakya antalya antananarivo
antequera antibes antioch antofagasta antony antrazyt antsiranana anuradhapura anzio anápolis aomori aosta apatin
apatity apeldoorn apenrade apia apostolowe appleton aprelewka aprilia apscheronsk aqaba aqtau aqtöbe aracaju aracati
arad arak aranjuez aranyaprathet arauca araçatuba arbil arcueil ardabil ardahan ardea arel arendal arequipa arese
arezzo argentan argenteuil argos arica ariccia arles arlington armawir arnhem arnstadt arona arqalyq arras arrecife
arsamas arta artaschat artigas arua arucas arusha arvada asaba asansol aschdod aschersleben aschgabat aschtarak
asheville ashford ashikaga ashiya asilah asker askøy asmara asow assab assen assino assuan asti astrachan asunción
atbara atbassar athlone atlixco atschinsk atsugi atyrau aubagne aubervilliers auckland augusta augustów aurangabad
aurillac aurora aussig austin autun auxerre avadi avarua aveiro avellino aversa avezzano avignon avilés avola avondale
awassa ayacucho ayamonte aylesbury ayodhya ayutthaya ağrı baalbek baarn babol babruisk bachmut bachtschyssaraj bacolod
bacău badajoz badalona badaun baeza bagamoyo bagdogra bagheria baglan bagnolet bago baguio baidoa baikonur baião baja
bakersfield baku balabanowo balachna balaka balaklawa balakowo balaschicha balaschow balch balesino baleswar
balikpapan balkanabat ballarat baltimore balyktschy balıkesir bamako bambari bandung banfora banghazi bangor bangui
banjarmasin banjul baoding baquba barabinsk baracoa baranawitschy barbastro barbate bardejov bari bariloche barletta
barnaul barnsley barquisimeto barrancabermeja barranquilla barreiro bartenstein barysch basildon basingstoke basra
basseterre bastia bata bathinda batna battambang batumi baucau bauchi bautzen bayamo bayamón bayburt baytown baza
beaumont beaune beauvais beaverton bechar bedford beijing beira beja bejaia belebei belek belfort belgorod bellevue
bellflower bellingham bellinzona belluno belmopan beloosjorski beloretschensk belowo belpasso belém belœil benalmádena
benevent benešov bengaluru bengbu bengkulu benguela benicarló benidorm bensheim bentonville benxi berat beraun berbera
berbérati berdsk berdytschiw berehowe bereschany beresniki bergamo bergeijk bergerac beringen berkane berkeley bernau
bernburg besançon beschezk beslan betlehem betschermen beuthen beveren beverley beverwijk bełchatów bhilai bhopal
bhubaneshwar biancavilla białogard białystok bidar biel biella bihać bijapur bijeljina bijsk bikaner bilbeis billings
bilohirsk biloxi bilzen bimbo binche binghamton binjamina birdschand birkenhead birkerød birkirkara birobidschan
bischheim bischkek bisho biskra bismarck bissau bistritz bitlis bitola bitonto bizerta biłgoraj blackburn blackpool
blagnac blagoewgrad blagoweschtschensk blanes blankenberge blansko blantyre blenheim blida bloemfontein blois
bloomington blumenau bobigny bochnia bocholt bodhgaya bodrum bodø bogatynia bogor bogorodizk bohoduchiw boise
bolgatanga bolton bolu boma bondy borgomanero borissoglebsk borlänge borowitschi borssele boryslaw boryspil borås
bosaso boscoreale botoşani bottrop bouaké bouar bourges bournemouth boxtel bracknell bradford braga brakel brampton
brandon brasília bratislava brazzaville breda bremervörde brescia bressuire brezno bria bridgeport bridgetown
brignoles brikama brindisi brisbane brjansk brodnica brody bronnizy bronte brookline brooklyn browary brownsville
bruchköbel bruchsal bruckmühl brunssum brüggen brühl brünn brüx bucaramanga buchara budva budweis buea buenaventura
bugojno buguruslan buinaksk bujumbura bukavu bukittinggi bukoba bulawayo bunia bunzlau buraimi burbank burdur burgas
burgos burlington burnaby burnley burrel bursa busan buschehr bussum busuluk butare buzău byblos bychau bydgoszcz
bytów bârlad békés békéscsaba béthune béziers bönen bösing bückeburg bühl büren bürstadt bălţi będzin cachan cagliari
cahors cahul cairns caivano cajamarca calabar calais calama calatayud calella calgary cali callao calp caltagirone
caltanissetta calvià calw camagüey camaiore camarillo cambrai cambrils camden campeche campinas campobasso cancún
candelaria cangzhou canicattì canico cannock canoas canteleu canterbury canton capannori caraballeda caracas
carcassonne carini carlisle carlsbad carmagnola carmona carpentras carrara carson cartagena cartago caruaru casablanca
casarano cascais caserta castelldefels castelvetrano castricum castries castrovillari catania catanzaro cattolica
cavaillon cazin cecina cenon cento cergy cernavodă cervia cesena cesenatico cestas cetinje ceyhan chabarowsk
chachapoyas chachoengsao chadera chadyschensk chainat chaiyaphum chalkida challans chamalières chambéry champaign
chandigarh chandler changsha changwon changzhou chania chankändi chaozhou charkiw charleroi charleston charlotte
charlottesville charlottetown chatou chattanooga chaville chelles chelmsford cheltenham chengde chengdu chennai
cheonan cheongju cherson chester chesterfield chetumal chełm chełmno chełmża chiari chiavari chiba chichester chiclayo
chico chieri chieti chiguayante chihuahua chilpancingo chimbote chimki chingola chinhoyi chino chioggia chios chipata
chipiona chittagong chitungwiza chivasso chişinău chmelnyzkyj chodzież cholon cholula chongqing chorramschahr chorzów
christchurch chrudim chrzanów chudschand chulucanas chumphon chuncheon chángchūn châteaudun châteauroux châtellerault
châtillon ciampino cicero cienfuegos cilli cincinnati cirié ciutadella civitavecchia clamart clearwater cleveland
clichy clifton clovis cluses coatzacoalcos cobija cochabamba codlea coimbatore coimbra colchester colima collegno
colombes columbia columbus comiso como compiègne compton comrat conakry concarneau concepción concordia conegliano
constantine copertino copiapó coro coronel correggio corrientes corumbá corvallis corvera cosenza coslada cotabato
cotonou coyoacán craigavon craiova cranendonck cranston cranz crawley creil crema cremona crewe créteil cuamba cuenca
cuernavaca cuiabá culiacán cumaná cupertino curicó curitiba cusco czenstochau cáceres córdoba cúcuta dachau daegu
daejeon dalaman dalfsen dali dambulla damiette dammam dandong danilow dankow darchan daressalam darjiling darlington
darmstadt darwin datong davao davenport david davie davis dayton daşoguz dearborn debar debrecen decatur dedowsk dedza
deggendorf delbrück delft delfzijl delmenhorst dendermonde denizli denov denpasar denton denver deoband depok derbent
derhatschi derry dese desio deva deventer dezhou dhaka dhanbad dharamsala diedenhofen diemen dieppe dijon diksmuide
dilbeek dili dimitrowgrad dimona dindukkal dinslaken diwnogorsk diyarbakır djatkowo djenné dmitrow dnipro doba
dobritsch dodoma doetinchem doha dohuk domodedowo domodossola donaueschingen donauwörth doncaster donezk dongen
dongguan dongying dorchester dordrecht dornbirn dorpat dorsten dothan douai douala douarnenez douglas dourados downey
doğubeyazıt draguignan drammen drancy dreux drogheda dronten druskininkai dschalalabad dschalalabat dschankoj dschenin
dschibuti dschidda dserschinsk dsjarschynsk dubai dubna dubowka dubrovnik dudinka dudley dudschail duiven duluth
dumbarton dunajiwzi dunaújváros dundalk dundee dunedin dunfermline dunhuang dunstable durban durgapur durham durrës
durán duschanbe dzaoudzi dédougou döbeln dübendorf düdelingen dülmen dünaburg düren eastbourne eberswalde edessa edfu
edirne edison edmonton edéa eersel eger eickau eindhoven eisenhüttenstadt eisleben ekibastus elat elazığ elbing
elbistan elda eldoret elektrostal elgin elista elizabeth elmina emalahleni emamshahr emmen empoli encarnación enger
enkhuizen enna ennigerloh ennis enschede ensenada enugu ercolano erdenet erechim ereğli erfoud erie erkrath erlau
erwitte erzincan erzurum esbjerg eschwege escondido eskilstuna esmeraldas esna espinho espoo essaouira esseg este
estepona estoril etschmiadsin etterbeek eugene evanston evansville evere everett exeter fabriano faenza fairbanks
fairfield faisalabad falkenberg falludscha falmouth falun famagusta fano fargo faridabad farnborough fasano fastiw
favara fayetteville felanitx feldkirch felgueiras fellin feodossija fermo fethiye feulegaß fianarantsoa fidenza fier
figueres firminy fiumicino flagstaff flatow florianópolis floridia florina focşani foggia fokino foligno folkestone
folsom fontana forbach forchheim forlì formia forssa fortaleza foshan fossano fountainbleau franca franceville
francistown franconville frankenthal frankfort frascati frauenfeld fredericia fredericksburg fredericton fredrikstad
freeport freetown freiberg freistadt fremont fresno frolowo frosinone fréjus fudschaira fuengirola fuenlabrada fukuoka
fullerton funafuti funchal furmanow fuxin fuyang fuzhou fécamp fünfkirchen gaalkacyo gablonz gaborone gabrowo gabès
gaeta gafsa gagny gainesville galanta galatina galatz galitsch galliate galveston galway gandhinagar gangneung
ganshoren garbsen gardez gargždai garissa garoua garowe gary gasalkent gateshead gatineau gattschina gauhati gaza
gaziantep gdingen gebze geel geelong geertruidenberg gela geldermalsen gelendschik gembloux gemlik gengeß genk gennep
gennevilliers georgetown georgsmarienhütte gera gerasa gescher geseke getafe ghardaia ghaziabad ghazni ghedi giarre
gifu gijón gilbert gillingham giovinazzo girardot giresun girga giridih girona gisborne gisenyi gitega giulianova
gjakova gjirokastra gjumri gjøvik gladbeck glasow gleiwitz glendale gloucester gniezno gnjilane goirle goiânia
goleniów golizyno goma gombe gonaïves gonder gonesse goražde gorgan gori gorlice gorodez gorodok gosport gostivar
gourcy gradignan grahamstown gran granada granollers grasse graudenz gravatá greeley greenock greensboro greifswald
greiz grevenbroich grigny grimsby groesbeek groningen grootfontein grosny grottaferrata großmichel großostheim
großwardein grugliasco gryfice gryfino gröbenzell guacara guadalajara guanajuato guangzhou guantánamo guaranda
guarapari guarda guarulhos guasave guayaquil guaymas gubacha guben gubkin gudermes guelma guelmim guildford guilin
guimarães guiyang gujranwala gulbarga gulfport gumbinnen gwadar gwangju gweru gyeongju gyula gáldar gäncä gävle
gödöllő göppingen görz göygöl gümüşhane günzburg güstrow głogów haaksbergen haarlem hachiōji hadano haderslev
hafnarfjörður hagenau hagåtña haikou hailar haiphong hajduszoboszlo hakodate halabdscha halden halifax halle halmstad
halver hama hamamatsu hamar hameln hamhŭng hamilton hamina hamm hammamet hammond hammonia hanau handa hangzhou haora
harar harare harbin hardenberg harenkarspel haridwar harlingen harlow harrisburg harrogate harsewinkel harstad
hartford hartlepool hasselt hastings haugesund havířov hawthorne hayange hayward hazaribag haßloch hebi heemskerk
heemstede heerenveen heerhugowaard heerlen hefei heihe heiloo heilsberg heinola helena helmond helmstedt helsingborg
helsingør hemer hemet henderson hengelo hengshui herat herbertshöhe hereford herford herisau hermannstadt hermosillo
hernani herne herning herstal herten herzlia herzogenaurach hesperia hettstedt hialeah higüey hilden hilla hillerød
hillsboro hilo hilversum himeji hirakata hiratsuka hirosaki hjørring hlohovec hlotse hluchiw hoboken hodonín hohhot
hoima holguín holstebro homel homenau homs honiara honolulu hoofddorp hoogeveen hoorn hoover horgen horliwka horsens
hostomel hotan hoyerswerda hrasdan hrodna hrubieszów huambo huancavelica huancayo huaraz huddersfield huelva huesca
huizen huizhou hunedoara huntsville hurghada huskvarna huánuco hvidovre hyderabad hyesan hyvinkää hyères hämeenlinna
härnösand hörstel hövelhof höxter hørsholm hückelhoven hückeswagen hünfeld iaşi ibadan ibarra ichihara ichinomiya
idlib iganga iglau iglesias igualada iisalmi ijmuiden ikeja ilan illzach ilorin imatra imola imperatriz imperia imphal
inca incheon indore ingenio inglewood inhambane inowrocław insa insterburg inuyama invercargill inverness ioannina
ipatowo ipiales ipoh ipswich iquique iquitos iraklio irbid irbit iringa irkutsk irodu irpin irun irvine ischewsk
ischia ischim iserlohn isernia isfahan ishøj islamabad islutschinsk ismailia ismajil isparta issoire istarawschan
istres itabuna itajahy itami itanagar ivrea iwanowo izegem izmir iğdır i̇negöl i̇skenderun i̇znik jabalpur jablonowski
jackson jacksonville jacmel jacobabad jaffna jagdaqi jainagar jaipur jaisalmer jakarta jakobstad jakutsk jamaame jambi
jamestown jammu jamshedpur jarocin jaroslawl jarosław jassynuwata jatta jauer jawne jayapura jaßbring jaén jeisk jeju
jekaterinburg jelabuga jelez jemanschelinsk jenisseisk jeonju jerewan jesi jette jewpatorija jharsuguda jhelam jiamusi
jiangmen jiaxing jiayuguan jieyang jijiga jilin jinan jingdezhen jinghong jingmen jingzhou jining jinju jixi jičín
jodhpur joensuu joinville joliet jowhar juba jubileiny juneau jurga juschnoukrajinsk jyväskylä jägerndorf jämsä
järvenpää jönköping jüchen jülich jēkabpils kaaden kaarina kabwe kadoma kaduna kaduqli kaesŏng kafranbel kagoshima
kahramanmaraş kaifeng kajaani kakamega kakogawa kalamaria kalamata kalasin kalatschinsk kalemie kalisch kallithea
kalmar kalmthout kaluga kalulushi kalundborg kalyniwka kamakura kamloops kampala kampen kamyschin kamyschlow kananga
kanasch kanazawa kanchanaburi kanchipuram kandalakscha kandy kangar kanggye kaniw kankan kannur kano kanpur kansk
kanye kaohsiung kapan kaposvár karabanowo karabasch karabük karadsch karaganda karakol karaman karansebesch karassuk
karatsu karbala karditsa kardschali karlowo karlsburg karlshamn karlskoga karlskrona karlstad karonga kars kartuzy
kasama kasan kasanlak kaschgar kaschira kashiwa kaspijsk kassala kassimow kastamonu kasukabe kasungu katerini
kathmandu kattowitz kaufbeuren kaunas kavaja kavala kawaguchi kawalerowo kawasaki kayes kayseri kayunga kecskemét
keetmanshoop kehl kelowna kembolcha kemerowo kenema kenitra kenosha kerava kericho kerkrade kerman kermānschāh kerpen
kertsch kesmark khajuraho khartum khobar khorramabad khulna khénifra kielce kiffa kigali kigoma kikinda kilija kilis
kilkenny kilkis kimberley kimowsk kindu kineschma kingisepp kingston kingstown kingswood kinshasa kirejewsk kirischi
kirkcaldy kirkkonummi kirkuk kirow kirowgrad kirowsk kirschatsch kiruna kisangani kisarazu kisel kishiwada kisljar
kislowodsk kismaayo kisumu kitakyūshū kitchener kitwe kjustendil kladno klaipėda klattau klausenburg kleinwardein
klimowsk klin klinzy kloten knoxville knysna kochi kochma koekelberg koforidua kogalym kohima koksijde kolberg kolda
kolding kollam kolomea kolomna kolwezi kolín komanesti komorn komotau komotini konakowo konark kondrowo kongoussi
kongsberg konin konitz konotop konstantinowsk konstanza konya koper koprivnica korenowsk korfu korhogo korla
kornwestheim korosten korostyschiw korsakow korsholm kortrijk korça koschnitz koshigaya kostjantyniwka kostomukscha
kostroma koszalin kotka kotowo kotowsk kotschubejewskoje koudougou koulikoro kouvola kowdor kowel kowloon kowrow
kowylkino kozan kozani kozhikode kočani koło kościan košice kpalimé krabi kragujevac kralendijk kraljevo kramatorsk
kranj krasnoarmeisk krasnodar krasnojarsk krasnosnamensk kremenez krementschuk kremsier kretinga kreuzlingen
kristiansand kristianstad kristiansund kronstadt kropywnyzkyj kruja kruševac krytschau kstowo kuching kudymkar kufa
kuibyschew kuito kukës kulmbach kumamoto kumanovo kumasi kumilla kumlau kumul kundus kungälv kunming kunsan kuopio
kupang kuqa kurachowe kurashiki kure kurgan kurowskoje kursk kurtamysch kuschwa kusnezk kusti kutaissi kutno
kuttenberg kuusamo kuwandyk kuşadası kyiw kyrenia kysyl kyōto kópavogur kökschetau köneürgenç königsberg königswinter
köniz köthen køge künzell künzelsau kürten kütahya kėdainiai kırklareli kırşehir kłodzko kōbe kōfu labinsk labé
ladispoli lafayette laghouat lagos lahore lahti lakedaimon lakewood lalitpur lambaréné lamia lampang lamphun lanciano
landskrona langenfeld langenhagen langfang langreo lannion lansing lanzhou laon lappeenranta larache laredo larnaka
larvik lask latacunga latakia latina laun lausanne laval lawrence lawton layton lebrija lecce lecco leeds leerdam
leeuwarden leganés legionowo legnago legnano leicester leiria leitmeritz lelystad lempäälä lengshuijiang lentini
leonberg leopoldshöhe lepe lermontow leskovac lessosawodsk lessosibirsk leszno lethbridge leticia letterkenny levice
lexington lezha león lhasa libourne libreville licata lichfield lichinga lida liepāja lijiang likasi lillehammer
lilongwe limassol limoges linares lincoln lindi linfen lingen lingolsheim linköping linqing linyi lipezk lippstadt
lisburn lisieux livadia livermore livingstone livorno liévin ljuberzy ljubljana lleida llucmajor lobito lodi loei
logroño lohja loja lokoja lommel lomonossow lomé londrina longjumeau longmont longueuil longview longyan longyearbyen
loos lopburi lorca lorient lormont losowa losser louisville loures loviisa lowell lowestoft luanda luanshya lubango
lubbock lublin lubliniec lubumbashi lucca lucera luchowizy lucknow ludhiana ludvika lugo lugoj luhansk luján luleå
lund lundenburg lunéville luoyang lusaka lustenau luton lutschegorsk luxor luzk lučenec lwiw lyck lynchburg lynwood
lyon lyskowo löbau lörrach lötzen lübbecke lübbenau lüben lüdenscheid lüderitz lüdinghausen lüleburgaz lünen lüshunkou
maardu maaseik maassluis macapá maceió macerata machala machatschkala machida mackay madaba madison madurai maebashi
mafeteng magadan magangué magnitogorsk magong mahabad mahajanga mahiljou maidenhead maidstone maiduguri maikop mailand
maizuru majuro makamba makassar malabo malacky maladsetschna malakal malakka malakoff malang malatya maldonado
malegaon malindi mamoudzou manacor manado managua manama manaus manavgat manbidsch mandalay mandurah manfredonia
mangaldan mangalia mangaluru mangochi manizales manlleu manokwari manosque manresa mansa mansfield manta manteca
manturowo manzanares manzanillo manzhouli manzini maputo maracaibo maradi marbella marchena mardan mardin maribor
mariehamn marienburg marietta marignane marijampolė maringá mariupol marmande marmaris marratxí marsberg marshall
martigues marugame marx mary marília masaka mascalucia maseru mashhad mashishing masindi maskat massawa masvingo masyr
matadi matanzas mataram mataró matera matola matsudo matsumoto matsuyama maturín maubeuge maun mazabuka mazatlán
mažeikiai mbabane mbaiki mbale mbandaka mbarara mbeya mbombela mchinji mecheln medan medellín medemblik medford
medgidia mediasch meerbusch megara meiningen meknès melbourne melegnano meleus melilla melipilla melitopol melo melun
memmingen mendoza menen menselinsk menton meppel merath merced mercedes merlo merseburg mersin mesa meschduretschensk
mesquite meudon mexicali mezökövesd miami miass michailowka middelburg middelharnis middelkerke middlesbrough midland
midyat mielec mijas mikkeli milazzo millau milpitas milwaukee minamata mindelo mingäçevir minna minneapolis minturno
minussinsk miramar miramas mirandola misilmeri miskolc misterbianco mitau mitschurinsk mittelstadt międzyrzecz mobara
mochudi modena modesto modica moers moguer mogán mohatsch molde molfetta monastir moncalieri monclova moncton mondovì
mondragón monfalcone monopoli monreale monrovia mons monselice montargis montauban montemorelos montemurlo monterey
monterrey montesilvano montevideo montfermeil montgomery montilla montivilliers montluçon montreux montschegorsk
montélimar monza monção mopti moquegua morelia morioka morlaix morogoro moroni morosowsk moschaisk moshi mossul mosta
mostaganem mostar motala motril mougins moulins moundou mouscron moyobamba mpanda muaskar muchamiel mudanjiang
mufulira muggiò muharraq mukatschewe mukdahan mulanje multan mumbai murawlenko murcia murmansk murom murrieta musoma
mutare muzaffarabad mwanza mymensingh mysuru mysłowice mytilini mytischtschi mzimba málaga mâcon mérida mérignac
mödling mölln mömpelgard mössingen mühlacker mühlbach mühldorf mülhausen müllheim mělník naarden nabadwip nablus
nachitschewan nachod nachodka nadi nador nadschaf nadwirna nagarkovil nagoya nagpur nagykanizsa naha naharija
nakashibetsu nakuru nampula nanaimo nanchang nancy nanjing nanning nanping nanterre nantes nantong nanyang napa nara
narathiwat narbonne nardò narita narwa naryn nasarowo nashville nasiriyya nasran natal natitingou naumburg nawahradak
nawapolazk nazaret nazca ndola necochea neerpelt neftekamsk negombo nelson nemuro nerechta nerja nertschinsk nescher
nesselsdorf netanja netiwot nettuno neubrandenburg neudorf neuenburg neuhaus neuhäusel neumünster neurode neuruppin
neusohl neustettin neustrelitz neutitschein neutra neuwied nevers nevşehir newark newcastle newel newinnomyssk newport
niamey niamtougou nichelino niederkrüchten nieuwegein niigata nijmegen nikkō nikolai nikosia ningbo niort niscemi
nischapur nischnekamsk nischneudinsk nischnewartowsk nischyn nishinomiya nisibis niterói nivelles niğde nkhotakota
nkongsamba nobeoka nogales noginsk noicattaro nokia nola nonsan norderstedt nordhausen norfolk norman norrköping
northampton norwalk norwich noshiro noto nottingham nouadhibou noumea novara nowoalexandrowsk nowodwinsk nowokubansk
nowokuibyschewsk nowokusnezk nowomoskowsk nowopawlowsk nowopokrowskaja noworossijsk nowoschachtinsk nowosibirsk
nowosybkow nowotroizk nowotscheboksarsk nowotscherkassk nowousensk noyon nsanje nukus numazu nuneaton nuoro nurmijärvi
nyborg nyeri nyköping nyon nysa nytwa nzérékoré nîmes nördlingen nümbrecht nürtingen oakland oberleutensdorf obninsk
obuasi obuchiw oceanside oderzo odinzowo odivelas oegstgeest offa offenburg ogden ohrid oisterwijk okahandja okayama
okazaki okene olathe olavarría olbia oldenzaal oldham oleksandrija olinda olmütz olot olsztyn olten omaha omdurman
omsk onitsha ontario oosterhout oostkamp oppeln oran orbassano ordu orem orenburg orihuela oristano orjol orly orsay
orscha orsk ortelsburg osch oschersleben oshogbo osimo oskarshamn osmaniye osorno ossa ossinniki ostaschkow ostende
osterode ostrava ostrogoschsk ostrow ostrołęka ostuni osurgeti otaru otavalo ottawa ottensee otwock ouagadougou
ouahigouya ouarzazate oudenaarde oudtshoorn ouidah oujda oulu ourense ourinhos ovalle oviedo owerri oxnard pabianice
pachino padang padua pagani pailin pakokku pakxé palafrugell palagonia palaiseau palamós palanga palangkaraya
palembang palencia palestine palikir palmas palmdale palmela palmyra palu pamiers pampa pamplona panaji pandschakent
panipat pančevo papeete paphos parabiago paramaribo paranaguá paraná parchim pardubice parintins parla parma parral
partisansk partizánske pasadena pasardschik pastawy pasto paternò paterson pathumthani patna patras pattani pattaya
paulista pawlodar pawlohrad pawlowo pawlowsk paysandú peine peja pekanbaru pelotas peniche pensa pensacola penzance
peoria pereira perejaslaw peristeri perm pernau perpignan perth perugia pesaro pescara peschawar pessac peterborough
peterhof petropawl petrosawodsk petroşani petrópolis petschora pettau petuschki peñaflor phalaborwa phattalung phayao
phetchabun phetchaburi phrae phuentsholing phuket phuthaditjhaba piacenza piaseczno pietermaritzburg pietrasanta
piešťany pillau pinerolo pingyao pinsk piombino piossasco piranschahr pirot piräus pisco pistoia pitesk piteå
pittsburg pittsburgh piura pjatigorsk pjatychatky plasencia plauen pleasanton pleskau pless plewen pljevlja ploieşti
plowdiw pochwistnewo podgorica podolsk podujevo poggibonsi pogradec poissy poitiers pokhara pokrow polazk polkowice
pollença polokwane poltawa pomona ponce pondicherry ponewiesch pontarlier pontedera pontevedra pontiac pontianak
pontivy pontoise poole popowo poprad pordenone pori portici portimao portmore portogruaro porvoo posadas posen
potchefstroom potenza potosí pozzallo pozzuoli požarevac požega praia prato praya preston pretoria prevesa prešov
prievidza prijedor prilep princeton priwolschsk prizren priština prossnitz protaras protwino provo pruszków pryluky
przeworsk ptolemaida pucallpa pudukkottai puebla pula punakha pune puno puri purmerend puschkin puschkino puschtschino
puteaux puławy pułtusk pyinmana pyrgos pájara périgueux písek púchov püttlingen płock płońsk přerov příbram qairawān
qazvin qingdao qinhuangdao qiqihar qostanai quanzhou quelimane queluz quetta quetzaltenango qufu quillota quilmes
quilpué quimper quito qysylorda raab raahe raalte rabak rabat racine radautz radom radomsko raduschny radviliškis
rafaela rafah ragusa rahatschou raisio raitschichinsk rajkot rajshahi rakischki rakonitz raleigh ramadi ramallah
rambouillet ramenskoje ramla rancagua ranchi randers rangun ranong rapallo rascht rasskasowo rastenburg ratchaburi
ratibor ratingen rauma ravenna rawalpindi rawicz rawson rayong rechovot recife reconquista redding redditch redlands
redondela regina reichenberg reims relizane remscheid reni rennes reno reschitz resende resistencia reston rethymnon
retschyza reus reutow rewda reynosa rheine rhenen rialto ribera riberalta riccione richmond rieti riihimäki rijeka
rimini ringsted riobamba riohacha riom rishīkesh rivera riverside rivoli riwne rize rjasan rjaschsk roanne rochdale
rochester rockford rockhampton rodez roermond roeselare romny ronda roosendaal rosario roseau rosenau rosenheim
roseville roskilde rosolini rostow roswell rota roth rotherham rotorua rottweil roubaix rouen rovaniemi rovereto
rovigo royan rschew rubzowsk rudolfswerth rumbik rustaq rustawi rustenburg ružomberok rybinsk rybnik rydułtowy rzeszów
rîbniţa rösrath rēzekne saargemünd saarlouis saaz sacramento safaga safi safonowo safranbolu sagan saguenay sagunt
saida sainshand sainsk saipan sakaeo sakai sakata salala salamanca salaspils salawat salechard salem salern salford
salihorsk salima salinas salka salo salou salta saltillo salzgitter samara samarinda samarqand samobor samokow samsun
samzhubzê sanaa sanandadsch sandakan sandefjord sandnes sandomierz sanming sannar sanok sanremo santander santarém
santos sanya saporischschja sapporo saqqez saranda sarandsch saransk sarasota saratow sarcelles sargodha sarh sarinsk
sariwŏn sarno saronno sarow sarpsborg sarvar sarzana sasebo saskatoon sassari sassowo sathmar satun saumur saurimo
sava savannah savannakhet savigliano savona savonlinna sawodoukowsk scarborough schachty schalgau schangaösen
schardscha scharkent scharypowo schelechow schenectady schepetiwka schesqasghan scheveningen schiedam schijndel
schiltigheim schimanowsk schio schiras schlackenwerth schlettstadt schlüchtern schodsina schostka schrimm schuja
schukowka schumen schumerlja schweidnitz schweinfurt schymkent schytomyr schäßburg sciacca scicli scordia scottsdale
scranton scunthorpe sderot segovia seinäjoki selam selenodolsk selenogorsk selenokumsk selma selydowe semarang semei
semnan sendai senigallia senlis sens seraing serang serekunda seremban sernograd serow serowe serpuchow serres
sertolowo setúbal seveso sevilla sewan sewastopol sewerodwinsk seweromorsk sewersk sfax shanghai shantou shanwei
shaoguan shaoxing shashemene sheffield shenyang shenzhen shihezi shijiazhuang shiliguri shillong shimla shimotoda
shizuoka shkodra shonai shreveport shrewsbury shunde sialkot sibai sibiti sibut siders sidon siedlce siegburg siena
sieradz sigmaringen sihanoukville siirt sikasso silkeborg sillamäe sillein sima simferopol singaraja sinop sintra
sinŭiju sipoo sirdschan sisak sisaket sitges sivas siófok skadowsk skanes skellefteå skien skierniewice skive skwyra
slagelse slanzy slatina slatoust slawgorod slawutytsch sligo sliwen sloboschanske slonim slough slowjansk sluzk
smederevo snamensk snamjanka sneek sneschinsk snina soacha sochumi soest sohrau soissons sokodé sokoto solapur
solihull solikamsk solin solingen solnetschnogorsk solotschiw soma sombor somerville sonderburg sondrio songea sopot
sora sorocaba soroti sortawala sosnowiec sosnowoborsk sotschi sousse southampton southport sowetsk speyer spijkenisse
spokane spoleto springfield sprockhövel srinagar stade stadskanaal stafford stamford staphorst starachowice stargard
statesville stawropol staßfurt steenbergen steffisburg stellenbosch stendal stepnogor sterlitamak stevenage steyr
stirling stockholm stockport stockton stolp stolpmünde strakonitz straubing straßgang struga stupino subotica suceava
sucre sudak sugdidi suhar suhl suhres suita sukaikida sukhothai sulaimaniyya sullana sulmona sumqayıt sumy sunderland
sundsvall sunnyvale sunyani surabaya surakarta surat suresnes surgut surowikino susa suva suwałki suwon suzhou suzuka
svendborg swakopmund swansea swatowe swenyhorodka swerewo swetlograd swetogorsk swindon syktywkar sylhet syracuse
syrakus szamotuły szarvas szegedin szekszárd szentendre szolnok szombathely székesfehérvár sátoraljaújhely sète sèvres
sétif södertälje sömmerda słubice tabora tabuk tacna tacoma tacoronte tacuarembó taganrog tagbilaran tahoua taif
taipeh taischet taizhou takamatsu takasaki takatsuki talara talca talcahuano taldyqorghan talence taliza tallahassee
tallinn tamale tamanrasset tambow tampa tampere tampico tamworth tanga tangshan tanjavur tanta tapachula tarakan taras
tarawa tarbes tarent targowischte tarifa tarija tarnobrzeg tarnowitz tarnów taroudannt tarragona tarsus tartus
taschkent tata tatabánya tatvan taukar taunton taupo tauranga tauroggen tavira tavoy tawda taxco taza tczew tebessa
tegucigalpa teguise tehuacán tekirdağ telawi telde telšiai tema temeswar tempe tenkodogo tepic teplitz teramo teresina
tergowisch termiz termoli ternate terneuzen terni ternopil terracina terrassa teruel tervuren teschen tessenderlo tete
tetovo tetschen texcoco theben thienen thimphu thiruvananthapuram thorenburg thornton thrissur thun thyatira tianjin
tiberias tichwin tiel tiflis tighina tijuana tikrit tilburg tillabéri tinduf tinerhir tipasa tirana tiraspol
tiruchirappalli tirunelveli tiruvannamalai tiszaujvaros tjumen tlaxcala tlemcen toamasina tobruk tocumen tokat toki
tokorozawa tokushima toledo tolentino toljatti toluca tomar tomsk tongeren tongi tongliao tongling toowoomba topeka
torgau torhout tornio tororo torquay torrance torrelavega torremolinos torrevieja torreón torschok tortona tortosa
tosu tougan toul toulon tourcoing tournai tournefeuille townsville toyohashi tozeur trabzon tracy tralee tralleis
trang trani trapani traralgon traunstein trautenau travnik trbovlje trebinje trebišov trecate trelew trelleborg
trenton trentschin treuburg treviso trient trikala trincomalee trinidad tripoli trnava troisdorf troizk tromsø
trondheim troppau trowbridge troy troyes truro truskawez tschahbahar tscharikar tscheboksary tschechow tscheljabinsk
tscherepowez tscherkassy tscherkessk tschernihiw tschernogolowka tschernowitz tschiföng tschita tschongrad tschussowoi
tuapse tubbergen tucson tuguegarao tula tulcea tulcán tulkarem tulle tulsa tultschyn tumbes tupelo turbat turku
turlock turmero turnhout turpan tursunsoda tuscaloosa tustin tuttlingen tuzla twer tychy tynda tyrnyaus tyros tábor
târnăveni täbris tétouan tórshavn tönisvorst tønsberg türkmenabat türkmenbaşy uchiza uchta udagamandalam udatschny
uddevalla uden uelzen uglitsch ujjain ulaanbaatar uljanowsk ulsan uman umeå ungheni unterschleißheim upland uppsala
urayasu urbana urganch urmia uruapan uruguaiana uschgorod uschur ushuaia uslar uslowaja ussinsk ussurijsk usuki utena
utica utsunomiya uttaradit uusikaupunki uvira uşak užice vaasa vacaville vadodara vaduz valdivia valence valencia
valenciennes valenza valjevo valkeakoski valkenswaard valladolid valledupar vallejo valletta valls valmiera valongo
valparaíso vannes vanves varadero varanasi varaždin varberg varese varkaus vaslui vasto veenendaal veghel vejle
velbert velenje veles velletri velsen velur vence venlo ventimiglia ventspils veracruz vercelli verden vernon versmold
verviers vesoul vevey viareggio viborg vicenza victoria victorville viedma vienne vientiane viersen vierzon vigevano
vignola vigo vijayawada villabate villahermosa villarrica villarrobledo villavicencio villena villeurbanne vimercate
vincennes vinkovci viranşehir virovitica visaginas visakhapatnam visalia visby visoko viterbo vitoria vitré vittoria
vlaardingen vlissingen vlora voghera volos vranje vreden vršac vukovar västervik västerås växjö vénissieux völklingen
waalwijk wabing waco wadowice wageningen waghäusel waitzen wakefield wakkanai waldai waldbröl wallasey walsall
wanadsor wanino warangal warna warnsdorf warri warrington warwick wassylkiw waterbury waterford waterloo waterlooville
watford wattrelos waukawysk waukegan waukesha wavre wałbrzych weert weesp weifang weihai weinheim wejherowo welingrad
wels wenjow wernigerode wesel wesenberg wesprim wetschesch wetzlar wevelgem wexford whangarei whitehorse whittier
wichita widin widnes wieliczka wieluń wierden wigan wijchen wildenschwert wiljutschinsk wilkomir williamsburg
wilmington winchester windhoek windsor winnenden winnipeg winnyzja winschoten wipperfürth witten wizebsk wjasma
wladikawkas wladimir woerden woking wolchow wolfenbüttel wolgodonsk wolgograd wollongong wologda wolotschysk
wolverhampton worcester workuta woronesch worthing woskressensk wosnessensk wotkinsk wrexham wroclaw wsewoloschsk
wudersch wuhan wuhu wuxi wuyishan wyborg wyksa wynohradiw wyschnewe wülfrath würselen włocławek wŏnsan xiamen xichang
xining xinyang xiva xuzhou xàbia xàtiva yako yala yalova yamaguchi yambio yamoussoukro yangjiang yangzhou yaoundé
yasothon yasudsch yazd yecla yellowknife yenagoa yerres yichang yinchuan ylöjärvi yogyakarta yonago yonkers yozgat
ypern ystad yuma zaanstad zabrze zacatecas zadar zagreb zahedan zahlé zakopane zalaegerszeg zalău zamora zamość
zandvoort zaozhuang zapopan zaprešić zaqatala zarautz zarqa zarzis zawiercie zaxo zeist zeitz zenica zgierz zgorzelec
zhangjiakou zhangzhou zhanjiang zhaoqing zhengzhou zhenjiang zhuhai zibo zigong ziguinchor zipaquirá zittau zlín znaim
zoetermeer zolder zomba zrenjanin zunyi zurz zutphen zweibrücken zwevegem zwijndrecht zwittau zwolle zárate zülpich
złotoryja ávila ängelholm ålesund århus çanakkale çankırı çerkezköy çorlu çorum écija élancourt épernay épinal étampes
évreux évry ödenburg öhringen örebro ösgön öskemen östersund úbeda überlingen ürümqi čadca čakovec čačak đakovo łomża
łowicz łódź łęczyca ōita ōsaka ōtsu świecie świnoujście świętochłowice šaľa šiauliai šibenik štip żyrardów żywiec
]],
  phrases = {
    "a coruña", "abano terme", "abu dhabi", "abu ghuraib", "aci castello", "aci catena", "acqui terme", "ad-damazin",
    "ad-damir", "addis abeba", "agua prieta", "aix-en-provence", "aix-les-bains", "al-ain", "al-arisch", "al-chums",
    "al-faschir", "al-fayyum", "al-hoceima", "al-mansura", "al-mukalla", "al-qadarif", "al-ubayyid",
    "albertslund kommune", "alcalá de guadaíra", "alcalá de henares", "aleksandrów łódzki", "alice springs",
    "alphen aan den rijn", "alt phaleron", "amnat charoen", "andorra la vella", "angra dos reis", "ann arbor",
    "annecy-le-vieux", "anschero-sudschensk", "antigua guatemala", "apple valley", "ar-raqqah",
    "arcos de la frontera", "arcos de valdevez", "arrondissement du puy", "as-sintan", "as-sāniyya", "ascoli piceno",
    "atlantic city", "aulnay-sous-bois", "azad shahr", "bad arolsen", "bad dürkheim", "bad homburg vor der höhe",
    "bad kissingen", "bad münder", "bad münstereifel", "bad neustadt an der saale", "bad säckingen", "bad tölz",
    "baden ag", "baden-baden", "bahar dar", "bahía blanca", "baia mare", "baldwin park", "ballerup kommune",
    "banda aceh", "bandar abbas", "bandar anzali", "bandar lampung", "bandar seri begawan", "banja luka",
    "bar-le-duc", "barcellona pozzo di gotto", "bat jam", "baton rouge", "baybay city", "be'er scheva", "belize city",
    "belo horizonte", "beni-mellal", "benin-stadt", "bergen op zoom", "bergisch gladbach", "bet sche'an",
    "bet schemesch", "beverly hills", "biała podlaska", "biberach an der riß", "bielsko-biała", "bijelo polje",
    "bila zerkwa", "bingen am rhein", "bishop's stortford", "bislig city", "biñan city", "boa vista",
    "bobo-dioulasso", "boca del mar", "boca raton", "bognor regis", "bogo city", "boguszów-gorce", "bois-colombes",
    "boissy-saint-léger", "bordj bou arreridj", "borongan city", "boulogne-billancourt", "boulogne-sur-mer",
    "bourg-en-bresse", "bourg-la-reine", "boynton beach", "braine-l'alleud", "brie-comte-robert",
    "brive-la-gaillarde", "broken hill", "buena park", "buenos aires", "bur sudan", "buri ram", "burton-upon-trent",
    "busko-zdrój", "butha-buthe", "butuan city", "böhmisch-leipa", "cabuyao city", "cagnes-sur-mer", "calamba city",
    "calapan city", "campina grande", "campo grande", "canosa di puglia", "cap-haitien", "cape coral",
    "capelle aan den ijssel", "carol city", "carson city", "casale monferrato", "casalecchio di reno", "casas adobes",
    "cassano d'adda", "castel maggiore", "castellón de la plana", "castiglione delle stiviere", "castro urdiales",
    "castro valley", "catalina foothills", "catbalogan city", "catia la mar", "cava de' tirreni", "caxias do sul",
    "cebu city", "ceglie messapica", "cerdanyola del vallès", "cerro de pasco", "ch'ŏngjin", "chalon-sur-saône",
    "chamis muschait", "champigny-sur-marne", "chanty-mansijsk", "charenton-le-pont", "charleville-mézières",
    "charlotte amalie", "chevilly-larue", "chiang mai", "chiang rai", "chiclana de la frontera", "chula vista",
    "château-thierry", "châtenay-malabry", "ciego de ávila", "citrus heights", "città di castello", "ciudad acuña",
    "ciudad bolívar", "ciudad del carmen", "ciudad del este", "ciudad general escobedo", "ciudad guadalupe",
    "ciudad guayana", "ciudad guzmán", "ciudad juárez", "ciudad madero", "ciudad nezahualcóyotl", "ciudad obregón",
    "ciudad real", "ciudad victoria", "civitanova marche", "clermont-ferrand", "clichy-sous-bois", "coconut grove",
    "coeur d'alene", "coffs harbour", "collado villalba", "colle di val d'elsa", "colonia del sacramento",
    "colorado springs", "comodoro rivadavia", "concepción de la vega", "concepción del uruguay", "condeixa-a-nova",
    "conflans-sainte-honorine", "conil de la frontera", "coral springs", "corbeil-essonnes", "cornellà de llobregat",
    "corpus christi", "costa mesa", "cournon-d'auvergne", "cruz alta", "crépy-en-valois", "curtea de argeş",
    "câmara de lobos", "daly city", "damnoen saduak", "daytona beach", "deerfield beach", "den haag", "den helder",
    "dera ghazi khan", "des moines", "desenzano del garda", "deuil-la-barre", "deutsch eylau", "deutsch krone",
    "dien bien phu", "digos city", "dire dawa", "dolný kubín", "dong hoi", "dos hermanas", "drobeta turnu severin",
    "dubnica nad váhom", "dunajská streda", "dún laoghaire", "dąbrowa górnicza", "east brunswick township",
    "east kilbride", "east los angeles", "east orange", "ecatepec de morelos", "ech cheliff", "eden prairie",
    "ehingen an der donau", "el bayadh", "el cajon", "el ejido", "el escorial", "el jadida", "el limón", "el monte",
    "el paso", "el paso de robles", "el puerto de santa maría", "elk grove", "ellesmere port", "eltville am rhein",
    "emmerich am rhein", "escalante city", "escaldes-engordany", "esch an der alzette", "esplugues de llobregat",
    "esslingen am neckar", "faa'a", "fada n'gourma", "falkenau an der eger", "fatehpur sikri", "federal way",
    "feira de santana", "figueira da foz", "flörsheim am main", "fontenay-aux-roses", "fontenay-sous-bois",
    "fort collins", "fort lauderdale", "fort portal", "fort smith", "fort wayne", "fort worth", "fort-de-france",
    "foz do iguaçu", "francavilla al mare", "frankfurt am main", "frederiksberg kommune", "freiburg im breisgau",
    "garden grove", "garmisch-partenkirchen", "general roca", "genzano di roma", "george town", "gif-sur-yvette",
    "gioia del colle", "giugliano in campania", "glostrup kommune", "gold coast", "gorzów wielkopolski", "gossau sg",
    "goze deltschew", "graaff-reinet", "granadilla de abona", "grand forks", "grand prairie", "grand rapids",
    "grand-bassam", "green bay", "groß-gerau", "groß-karol", "guatemala-stadt", "guía de isora", "ha thin",
    "halle-neustadt", "haltern in westfalen", "hann. münden", "hat yai", "havlíčkův brod", "heidenheim an der brenz",
    "hemel hempstead", "herceg novi", "heroica matamoros", "high wycombe", "highlands ranch", "ho-chi-minh-stadt",
    "hod hascharon", "houmt souk", "hranice na moravě", "hua hin", "huntington beach", "huntington park",
    "hérouville-saint-clair", "ibiza-stadt", "icod de los vinos", "igbo-ukwu", "ijebu-ode", "illkirch-graffenstaden",
    "iloilo city", "iowa city", "island garden city of samal", "issy-les-moulineaux", "ivry-sur-seine",
    "jalapa enríquez", "jaraguá do sul", "jastrzębie zdrój", "jefferson city", "jelenia góra", "jerez de la frontera",
    "johor bahru", "jona sg", "joschkar-ola", "joão pessoa", "juiz de fora", "juschno-sachalinsk", "kaga-bandoro",
    "kalatsch am don", "kamjanez-podilskyj", "kamphaeng phet", "kansas city", "kataw-iwanowsk", "katima mulilo",
    "khon kaen", "king's lynn", "kingston upon hull", "kirjat gat", "kirjat jam", "kirjat mal'achi",
    "kirowo-tschepezk", "knokke-heist", "ko samui", "kohtla-järve", "kom ombo", "komsomolsk am amur",
    "koronadal city", "korsun-schewtschenkiwskyj", "kosovska mitrovica", "kota bahru", "kota kinabalu",
    "kronberg im taunus", "krywyj rih", "kuala lumpur", "kuala terengganu", "kushiro-shi", "kuwait-stadt",
    "kysucké nové mesto", "königs wusterhausen", "königslutter am elm", "küstrin an der oder", "l'aquila",
    "l'haÿ-les-roses", "l'isle-sur-la-sorgue", "la asunción", "la baule", "la ceiba", "la chaux-de-fonds",
    "la ciotat", "la courneuve", "la goulette", "la guaira", "la louvière", "la oliva", "la orotava", "la paz",
    "la pineda", "la plata", "la rioja", "la roche-sur-yon", "la rochelle", "la serena", "la spezia",
    "la teste-de-buch", "la valette-du-var", "laguna niguel", "lake charles", "lake forest", "lamezia terme",
    "landau in der pfalz", "landsberg am lech", "las cruces", "las palmas de gran canaria", "las piedras",
    "las tunas", "las vegas", "lauda-königshofen", "le blanc-mesnil", "le bouscat", "le creusot", "le havre",
    "le mans", "le pecq", "leamington spa", "lee's summit", "leninsk-kusnezki", "les lilas", "les sables-d'olonne",
    "leutkirch im allgäu", "levallois-perret", "likino-duljowo", "limburg an der lahn", "liptovský mikuláš",
    "little rock", "livry-gargan", "lloret de mar", "lodeinoje pole", "lohr am main", "london borough of barnet",
    "london borough of hounslow", "london borough of sutton", "long beach", "lons-le-saunier", "loon op zand",
    "los altos", "los angeles", "los mochis", "losheim am see", "lower hutt", "luang prabang",
    "ludwigshafen am rhein", "lutherstadt wittenberg", "madīnat zāyid", "maha sarakham", "maisons-laffitte",
    "malaybalay city", "malolos city", "mantes-la-jolie", "mar del plata", "marly-le-roi", "marsa matruh",
    "martina franca", "masar-e scharif", "mata-utu", "mati city", "mazara del vallo", "mbanza-ngungu", "mbuji-mayi",
    "medicine hat", "mek'ele", "menlo park", "merthyr tydfil", "mestre bei venedig", "mexiko-stadt",
    "meycauayan city", "miami beach", "middletown township", "miercurea-ciuc", "milton keynes", "mineralnyje wody",
    "miranda de ebro", "mission viejo", "missouri city", "międzyrzec podlaski", "mladá boleslav", "mo i rana",
    "mola di bari", "mollet del vallès", "monheim am rhein", "mont-de-marsan", "montceau-les-mines",
    "montecatini terme", "montecchio maggiore", "montego bay", "monterey park", "montigny-lès-metz",
    "montreuil-sous-bois", "moreno valley", "mount isa", "mount pleasant", "mount vernon", "mountain view",
    "municipio ameca", "municipio atlacomulco", "municipio metepec", "municipio naucalpan de juárez",
    "municipio tequila", "mährisch-schönberg", "mörfelden-walldorf", "n'djamena", "nabereschnyje tschelny",
    "nag hammadi", "naga city", "naini tāl", "nakhon nayok", "nakhon pathom", "nakhon phanom", "nakhon ratchasima",
    "nakhon si tammarat", "nakło nad notecią", "narjan-mar", "national city", "nes ziona", "neu-delhi",
    "neu-isenburg", "neu-ulm", "neuilly-sur-marne", "neuilly-sur-seine", "neumarkt am mieresch",
    "neumarkt in der oberpfalz", "neustadt am rübenberge", "neustadt an der weinstraße", "new bedford", "new britain",
    "new haven", "new orleans", "new plymouth", "new rochelle", "new york city", "newcastle upon tyne",
    "newcastle-under-lyme", "nha trang", "niagara falls", "niagara-on-the-lake", "nischni nowgorod",
    "nischnjaja tura", "nocera inferiore", "nogent-sur-oise", "noisy-le-grand", "nong khai", "north kingstown",
    "north las vegas", "nova friburgo", "nova iguaçu", "novi ligure", "novi pazar", "novi sad", "novo hamburgo",
    "nové mesto nad váhom", "nowa kachowka", "nowohrad-wolynskyj", "nowy sącz", "nowy targ", "nuevo laredo",
    "nuku'alofa", "nur-sultan", "nykobing falster", "néa mákri", "oaxaca de juárez", "odorheiu secuiesc",
    "offenbach am main", "oklahoma city", "olesa de montserrat", "or jehuda", "orechowo-sujewo", "orta nova",
    "ostrowiec świętokrzyski", "ostrów wielkopolski", "ouro preto", "overland park", "pachuca de soto", "pago pago",
    "pak kret", "palm springs", "palma de mallorca", "palma di montechiaro", "palmerston north", "palo alto",
    "panabo city", "panama-stadt", "pedro juan caballero", "pembroke pines", "petaling jaya",
    "petropawlowsk-kamtschatski", "phnom penh", "phra pradaeng", "piatra neamţ", "piazza armerina", "pico rivera",
    "piedras negras", "pinar del río", "pineda de mar", "piotrków trybunalski", "plei cu", "pointe-noire",
    "pointe-à-pitre", "pompano beach", "pont-à-mousson", "ponta delgada", "port blair", "port elizabeth",
    "port harcourt", "port louis", "port moresby", "port said", "port vila", "port-au-prince", "port-gentil",
    "port-of-spain", "porto alegre", "porto empedocle", "porto novo", "porto velho", "považská bystrica",
    "prachuap khiri khan", "presidencia roque sáenz peña", "primorsko-achtarsk", "prince george",
    "progreso de castro", "provinz mantua", "puerto ayacucho", "puerto de la cruz", "puerto iguazú", "puerto limón",
    "puerto madryn", "puerto maldonado", "puerto montt", "puerto plata", "puerto princesa", "puerto real",
    "puerto vallarta", "punta arenas", "punta cana", "póvoa de varzim", "ra's al-chaima", "radolfzell am bodensee",
    "rahimyar khan", "ramat gan", "ramat hascharon", "rancho cucamonga", "rapperswil sg", "red deer", "redondo beach",
    "reggio di calabria", "reichenbach im eulengebirge", "rheda-wiedenbrück", "ribeirão preto", "riga-strand",
    "rimavská sobota", "rio branco", "rio de janeiro", "rio rancho", "rischon lezion", "rocca di papa", "roi et",
    "roquetas de mar", "rosignano solvay", "rostow am don", "round rock", "roznov pod radhostem", "ruda śląska",
    "rueil-malmaison", "râmnicu vâlcea", "río cuarto", "río gallegos", "rødovre kommune", "rüsselsheim am main",
    "sagay city", "saint helier", "saint john", "saint john's", "saint paul", "saint peter port", "saint petersburg",
    "saint-brieuc", "saint-cloud", "saint-cyr-l'école", "saint-denis", "saint-dizier", "saint-germain-en-laye",
    "saint-herblain", "saint-jean-sur-richelieu", "saint-lô", "saint-malo", "saint-martin-d'hères",
    "saint-maur-des-fossés", "saint-médard-en-jalles", "saint-nazaire", "saint-omer", "saint-ouen-l'aumône",
    "saint-pierre", "saint-quentin", "saint-raphaël", "saint-sébastien-sur-loire", "saint-étienne", "sakon nakhon",
    "salon-de-provence", "salt lake city", "salvador da bahia", "samut prakan", "samut sakhon", "samut songkhram",
    "san antonio", "san bartolomé", "san bartolomé de tirajana", "san benedetto del tronto", "san bernardino",
    "san cataldo", "san cristóbal", "san cristóbal de la laguna", "san cristóbal de las casas", "san diego",
    "san donà di piave", "san fernando", "san fernando de apure", "san francisco", "san giovanni in fiore",
    "san giovanni in persiceto", "san giovanni la punta", "san giovanni rotondo", "san jose del monte city",
    "san josé", "san josé del cabo", "san juan", "san juan de los morros", "san lazzaro di savena", "san luis",
    "san luis potosí", "san luis río colorado", "san marcos", "san marino", "san mateo", "san mauro torinese",
    "san miguel de abona", "san miguel de allende", "san miguel de cozumel", "san miguel de tucumán",
    "san miniato basso", "san nicandro garganico", "san nicolás de los arroyos", "san pedro de macorís",
    "san pedro sula", "san salvador", "san salvador de jujuy", "san sebastián de los reyes", "sankt petersburg",
    "sanlúcar de barrameda", "sansibar-stadt", "sant antoni de portmany", "sant feliu de guíxols", "sant joan despí",
    "santa ana", "santa barbara", "santa clara", "santa clarita", "santa coloma de gramenet", "santa cruz",
    "santa cruz de la palma", "santa cruz de la sierra", "santa cruz de tenerife", "santa eulària des riu",
    "santa fe", "santa maria", "santa maria capua vetere", "santa marta", "santa monica", "santa rosa",
    "santa rosa city", "santa rosa de toay", "santa tecla", "santiago de chile", "santiago de compostela",
    "santiago de cuba", "santiago de los caballeros", "santiago del estero", "santo andré",
    "santo domingo de los colorados", "santo tomas", "santo ângelo", "schowti wody", "schwäbisch gmünd",
    "schwäbisch hall", "sekondi-takoradi", "sergijew possad", "sesto fiorentino", "sesto san giovanni",
    "sestri levante", "settimo torinese", "sidi bel abbès", "sidi ifni", "siem reap", "siemianowice śląskie",
    "sighetu marmaţiei", "simi valley", "sing buri", "sint-niklaas", "sint-oedenrode", "sint-truiden", "sioux falls",
    "slavonski brod", "sosnowy bor", "souq ahras", "south bend", "south gate", "south shields", "southend-on-sea",
    "spanish town", "spring valley", "sremska mitrovica", "sri jayawardenepura", "st albans", "st andrews",
    "st helens", "st. catharines", "st. gallen", "st. george's", "st. john's", "st. joseph", "st. louis",
    "st. pölten", "staines-upon-thames", "stalowa wola", "stara sagora", "staraja russa", "stary oskol",
    "stará ľubovňa", "stockton-on-tees", "stoke-on-trent", "stratford-upon-avon", "sungai petani", "sunrise manor",
    "surat thani", "sutton coldfield", "são bernardo do campo", "são borja", "são carlos", "são josé dos campos",
    "são joão del rei", "são leopoldo", "são luís", "são paulo", "são tomé", "tabaco city", "tabuk city",
    "tacurong city", "tagum city", "tan-tan", "tanauan city", "tandag city", "tanjay city", "tel aviv",
    "termini imerese", "the valley", "thonon-les-bains", "thunder bay", "timaru-distrikt", "tizi ouzou",
    "tomaszów mazowiecki", "torre del greco", "torrejón de ardoz", "trebitsch-stadt", "trois-rivières",
    "tschechisch teschen", "tunbridge wells", "tuxtla gutiérrez", "târgu jiu", "ubon ratchathani", "udon thani",
    "ulan-ude", "umm al qaywayn", "umm hādschar", "ungarisch brod", "ungarisch hradisch", "union city", "uthai thani",
    "val-d'or", "valencia city", "velika gorica", "velika kladuša", "venado tuerto", "venaria reale", "vibo valentia",
    "victoria de durango", "victoria falls", "vigan city", "vila do conde", "vila nova de gaia", "vila real",
    "vila velha", "vilanova i la geltrú", "villa alemana", "villa carlos paz", "villa maría", "villenave-d'ornon",
    "villeneuve-d'ascq", "villeneuve-sur-lot", "villingen-schwenningen", "vilshofen an der donau", "virginia beach",
    "viry-châtillon", "vitry-le-françois", "vitry-sur-seine", "vittorio veneto", "viña del mar", "vranov nad topľou",
    "vung tau", "vélez-málaga", "vélizy-villacoublay", "wad madani", "wallachisch meseritsch", "walnut creek",
    "wangen im allgäu", "weil am rhein", "weil der stadt", "weliki nowgorod", "welikije luki", "weliko tarnowo",
    "werchnjaja pyschma", "werchnjaja salda", "west bromwich", "west covina", "west hartford", "west jordan",
    "west palm beach", "west valley city", "weston-super-mare", "white plains", "wichita falls", "wiener neustadt",
    "wieselburg-ungarisch altenburg", "wil sg", "winston-salem", "wodzisław śląski", "wyschni wolotschok",
    "wörth am rhein", "xi'an", "yorba linda", "zielona góra", "ząbkowice śląskie", "épinay-sur-seine",
    "übach-palenberg",
  },
}

names {
  id = "places.de.common", about = "places by their German names that are words, too", entity = "Address", score = 60, beside = true,
  words = [[
aachen aalen adler agadir aleppo alès anchorage angermünde angers ankara ansbach antwerpen arnsberg aschaffenburg
athen atlanta auch augsburg auschwitz baden bagdad bamberg bangkok barcelona basel bath bayeux bayonne bayreuth beirut
belfast belgrad bend bergen berlin bern best bethlehem biarritz bielefeld birmingham bochum bogotá bologna bonn
bordeaux borne boston boulder bozen brake braunschweig bregenz bremen bremerhaven brest brighton bristol brixen brügge
brüssel budapest buffalo bukarest bury böblingen bünde caen cambridge canberra cannes cayenne celle chartres chemnitz
cheyenne chicago chur coburg cognac colmar colombo colón concord cork cottbus coventry cuxhaven cádiz dakar dallas
damaskus danzig delhi derby dessau detmold detroit dole dormagen dortmund dover drama dresden dublin duisburg
dünkirchen düsseldorf eckernförde edinburgh eisenach emden entebbe erfurt erlangen eschweiler essen eupen flensburg
flint florenz fontainebleau formosa freiburg freising friedrichshafen fulda fürstenfeldbruck fürth füssen galle
garland gelsenkirchen genf gent genua gießen gizeh glasgow goes goslar gotha gouda grays graz grenoble görlitz
göteborg göttingen gütersloh hagen haifa hamburg hampton hannover hanoi havanna hebron heidelberg heilbronn helsinki
hildesheim hiroshima holland hollywood hongkong horten hove husum ibbenbüren ilmenau independence indio ingolstadt
innsbruck istanbul jahrmarkt jalta jena jericho jerusalem johannesburg kabul kairo kaiserslautern kalkutta kandahar
kapstadt karatschi karlsbad karlsruhe kassel kempten kiel klagenfurt kleve koblenz konstanz kopenhagen korinth krakau
krefeld köln königgrätz lancaster landshut leek leer leiden leipzig lens leverkusen liberia lille lima limerick lindau
linz lissabon liverpool london lourdes ludwigsburg lugano luxemburg luzern löhne löwen lübeck lüneburg lüttich
maastricht madrid magdeburg mainz malmö malé manchester manila mannheim marburg marrakesch marsala marseille medina
meißen mekka memphis meran messina metz minden minsk mobile mogadischu mombasa monaco montpellier montreal morón
moskau moss mönchengladbach münchen münster nagasaki nairobi namür nassau neapel neuss nizza nürnberg oberhausen
odessa ogre oldenburg olympia oral orange oranienburg orlando orléans oslo osnabrück oxford paderborn palermo paradise
paris passau pavia pforzheim philadelphia phoenix pilsen pirmasens pisa pjöngjang plymouth police portland porto
portsmouth potsdam prag providence pueblo quebec quedlinburg rastatt ravensburg reading recklinghausen redmond
regensburg rendsburg reutlingen reykjavík rheinfelden rhodos riad riga roman roses rosette rostock rotterdam russe
saarbrücken salisbury salto salzburg salé saragossa sarajevo sari schaffhausen schoner schwerin seattle sedan seoul
siegen sindelfingen sitten skopje smolensk sofia soweto sparks split stampfen stavanger stettin stralsund straßburg
stuttgart sues sydney tanger teheran thessaloniki thorn timbuktu tokio toronto toulouse tours trat trier triest
tripolis tunis turin tübingen unna utrecht vancouver venedig verona versailles vilnius vista warschau washington
weimar wellington wenden westminster wien wiesbaden wilhelmshaven winterthur wismar wladiwostok wolfsburg worms
wuppertal würzburg xanten yokohama york zwickau zürich
]],
}
