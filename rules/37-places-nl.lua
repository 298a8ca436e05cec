-- Places by their Dutch names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: libgeonames-common (data of geonames.org, CC-BY-4.0).

names {
  id = "places.nl", about = "places by their Dutch names", entity = "Address", score = 72,
  words = [[
aalborg aalen aalsmeer aalten aalter aarau aarlen abadan abakan abbeville abbiategrasso aberdare aberdeen aberystwyth
abidjan abiko abilene abkaik abomey abuja accra acerra achaltsiche achern adana adeje adelaide adelfia aden adıyaman
afragola afyonkarahisar agadez agadir agde agen aginskoje agra agrigento agrinion agropoli agüimes ahlen ahmedabad
ahvaz ajaccio ajka akaba aken akko akron aksaray aksu aksum akureyri alajuela alanya alapajevsk alba albacete albany
albenga albertslund albertville albi albignasego albufeira albuquerque alcamo alcañiz alcobaça alcobendas alcorcón
alcúdia alençon aleppo alessandria alexandria alexandrië alexandroupolis alfortville algeciras alghero algiers
alicante alkmaar allahabad allentown almada almansa almelo almendralejo almería almonte almuñécar alpignano altamura
altea alytus alzira amadora amberg amersfoort ames amiens amman amposta amritsar amstelveen amsterdam anaheim anapa
ancona andenne andizan andria angarsk anglet angono angoulême angri anjo ankara annaba annapolis annecy annemasse
annonay ansbach antalya antananarivo antequera antibes antigua antiochië antofagasta antony antwerpen anuradhapura
anzio aomori aosta apalit apatity apeldoorn apodaca aprilia aqtau aracaju arad aranjuez arauca arayat arcore arcueil
ardea ardebil ardon arendal arequipa arese argentan argenteuil argoen argos ariccia arles arlington armavir armentiers
arnhem arnsberg arnstadt arona arras arrasate arrecife arta artasjat artigas arucas arusha arvada arzano arzignano
arıs asansol aschaffenburg aschersleben ashford asjchabad asjdod asker askøy asmara assemini asti astrachan asunción
aswan atbarah athene atlanta atsjinsk atıraw aubagne aubervilliers auch augsburg augusta augustów aurangabad aurillac
auschwitz austin autun auxerre avarua aveiro aversa avezzano avignon avilés avola ayamonte ayutthaya azov ağrı baalbek
baarn babrujsk bachmoet bachtsjisaraj bacoli bacău badajoz badalona baeza bafoussam bagdad bagheria bagneux bagnolet
bago baiona baião baja bakersfield bakoe balaguer balaklava balasjicha balasjov balch balikpapan ballerup baltimore
balıkesir bamako bamberg bamenda bandundu bandung bangalore bangkok bangui banjul banyoles baoding baquba baracoa
barahona baranavitsjy barbastro barbate barcelona bareggio bari bariloche barinas barletta barnaoel barnsley
barranquilla barreiro bartoszyce basildon basingstoke basra basseterre bastia bata batna batoemi batticaloa
battipaglia bautzen bayamón bayburt bayeux bayreuth baza beaumont beaune beauvais bedford beira beiroet bekasi belfast
belgorod belgrado bellevue bellinzona belluno belmopan belpasso belém benalmádena benares bendigo benevento bengbu
benghazi bengkulu benguela benicarló benidorm bensheim berat berbera berdytsjiv berga bergamo bergeijk berkeley
berlijn bern bernburg bertoua besançon beslan bethlehem beveren beverwijk bexley bezjetsk bezons bełchatów bhopal
biancavilla biarritz białogard białystok biejsk bielefeld biella bihac bijeljina biloxi bilzen binangonan binche
binyamina binzhou birkerød birkirkara birmingham birobidzjan bisceglie bischheim bisho bisjkek bismarck bissau
bistriţa bitola bitonto bizerte biłgoraj blackburn blackpool blagnac blagovesjtsjensk blagoëvgrad blanes blankenberge
blida blitar bloemfontein blois bobigny bocaue bochnia bocholt bochum bodhgaya bodrum bodø boedapest boeinsk boejnaksk
boekarest boergas bogatynia bogor bogota boise boksburg bolesławiec bollate bolton bondy borgomanero borlänge
borovitsji borssele borås boscoreale botoşani bottrop bourges bournemouth boxtel bozhou bradford braga braniewo
brasilia brasschaat bratislava braunschweig brazzaville braşov breda bregenz bremen bremerhaven brescia bresso
bressuire brest bridgeport bridgetown brighton brignoles brindisi brisbane bristol brixen brjansk brno brodnica brody
bronte brookline brooklyn brownsville bruchsal brugge brugherio brunoy brunssum brusciano brussel brzeg bucaramanga
buchara budva bujumbura bukavu bukittinggi bulawayo burao burbank burgos buriram burlington burnaby burnley bursa
busan bushehr bussolengo bussum buzău buéa byblos bydgoszcz bytom bytów bârlad béjaïa békés békéscsaba béthune béziers
böblingen bălţi będzin cachan caen cagliari cahors cahul cairns caivano cajamarca calahorra calais calatayud calcutta
calella calgary cali calpe caltagirone caltanissetta calvià calw camagüey camaiore cambrai cambridge cambrils campeche
campinas campobasso canberra cancun candelaria canicattì cannes canteleu canterbury capannori capas caracas carballo
carbonia carcassonne cardito carini carlisle carmagnola carmona carpentras carpi carrara carrollton cartagena cartago
casablanca casamassima casarano cascais cascina caserta casoria cassino castelldefels castelvetrano castres castricum
castries castrovillari catamarca catania catanzaro catbalogan cattolica cavaillon caïro cecina cehegín celje celle
cenon cento cercola cergy cernavodă cervia cesena cesenatico cestas cetinje ceyhan chabarovsk chachoengsao chainat
chaiyaphum chalkis challans chamalières chambéry chandigarh chandler changsha chania charkov charleroi charlotte
charlottetown chartres chasjoeri chatou chattanooga chaumont chaville cheb chelles chelmsford cheltenham chemnitz
chengde chengdu cherson chesapeake chetumal cheyenne chełm chełmno chełmża chiari chiavari chiba chicago chichester
chichicastenango chieri chieti chilung chimki chioggia chios chipiona chiryu chisinau chittagong chivasso chizhou
chodzież choedzjand chojnice cholula chorzów christchurch chrzanów chumphon chur châteaudun châteauroux châtellerault
châtillon chŏngjin ciampino cienfuegos cimahi cincinnati cirebon cirié ciutadella civitavecchia clamart clarksville
clearwater cleveland clichy cluses coatzacoalcos coburg cochabamba coimbatore coimbra colchester colima colleferro
collegno colmar colombes colombo colomiers columbia columbus comiso como compiègne compton comrat conakry concarneau
concepción conegliano conversano copertino corato cormano cornaredo coro correggio corrientes corsico corumbá cosenza
coslada cotonou cottbus coventry coyoacán craiova cranendonck crawley creil crema cremona crevillent croix créteil
cuenca cuernavaca cuiabá culiacán curitiba cuxhaven cuzco częstochowa cáceres cádiz córdoba cúcuta dachau daegu
daejeon daet dalfsen dali dallas dalmine damascus dambulla damietta dandong darhan darjeeling darlington darmstadt
darwin datong daugavpils davenport david dayton debar debrecen deggendorf delft delfzijl delhi delmenhorst denain
dendermonde denizli denpasar denver derbent derry desio dessau detmold detroit deva deventer deyang dezhou dhaka
dhanbad dharaan dharamsala diemen dieppe dijon diksmuide dilbeek dili dimona dinalupihan diyarbakır djedda djelfa
djenné djibouti dmitrov dnjepropetrovsk dobritsj dodoma doebna doedinka doepnitsa doesjanbe doetinchem doha
domodossola donaueschingen donauwörth doncaster doornik dorchester dordrecht dormagen dornbirn dortmund douala
douarnenez douglas dourados dowaai downey drachten draguignan drancy draveil dresden dreux drohobytsj dronten
druskininkai dubai dublin dubrovnik dudelange dudley duhok duinkerke duisburg duiven dujail duluth dumai dunaújváros
dundalk dundee dunedin dunhuang dunstable durango durban durham durrës dzerzjinsk düsseldorf eastbourne eaubonne
eberswalde edessa edfu edinburgh edirne edmonton eersel eger eibar eigenbrakel eilat eindhoven eisenach
eisenhüttenstadt elaziğ elbeuf elbląg elda elektrostal elista elizabeth elmina emden emmen emmerik empoli encarnación
enkhuizen enna ennis enschede ensenada entebbe enugu erba erdenet erfurt erie erkrath erlangen ermont erzurum eschwege
eschweiler escondido eskilstuna esmeraldas esna espinho espoo essaouira essen esslingen este estepona estoril eugene
eupen evansville exeter fabriano faenza fairbanks faisalabad falkenberg fallujah falun famagusta fano faridabad
farnborough fasano favara fayetteville felanitx feldkirch felgueiras feodosia fermo fidenza figueres firminy fiumicino
flagstaff flatow flensburg florence florianópolis floridia focşani foggia fokino foligno follonica fontainebleau
fontana forbach forchheim forio forlì formia formigine formosa forssa fortaleza fossano francistown franconville
frankenthal frankfort frascati frattamaggiore frattaminore frauenfeld fredericia fredericksburg fredericton
fredrikstad freetown freiberg freising fremont fresno fribourg friedrichshafen frosinone fréjus fuenlabrada fujairah
fujieda fukuoka fulda fullerton funchal fuxin fuzhou fécamp fürstenfeldbruck fürth füssen gaborone gabès gaeta gagny
galatina galkayo gallarate galle galliate gallipoli galveston galway gamagori gandhinagar gandia gardez gargždai
garoua gary gateshead gatineau gatsjina gaza gaziantep gdansk gdynia geertruidenberg gela geldermalsen gelre
gelsenkirchen gembloers gemlik genk gennep gennevilliers genève georgetown gera gerona getafe ghedi giarre gießen gifu
gijón gilbert ginosa giovinazzo giresun gisborne giulianova giurgiu giussano gizeh giżycko gjirokastër gjoemri gjøvik
gladbeck glasgow glazov glendale gliwice gloucester gniezno gobo goebacha goedermes goesev goirle goiânia gojo
goleniów goma gondar gonesse goražde gori gorizia gorlice goslar gosport gostivar gotenburg gotha gradignan gragnano
granada granollers grasse graz greenock greensboro greifswald greiz grenoble grevenbroich grigny groesbeek groningen
grottaferrata grottaglie grozny grudziądz grugliasco gryfino guadalajara guadalupe guanajuato guantánamo guaranda
guarda guayaquil gubin guiguinto guildford guilin guimarães guiyang gujo gusau guyancourt gwadar gwangju gyeongju
gyoda gyula győr gáldar gäncä gävle göppingen görlitz göttingen gütersloh głogów haaksbergen haarlem hachioji hadera
haderslev hafnarfjörður haguenau hagåtña haiderabad haifa haikou haiphong halabja halden halewijn hallandale halle
halmstad hama hamar hamburg hamelen hamhŭng hami hamilton hamina hamm hammamet hampton hanau handa hangzhou hanno
hannover hanoi hanyu harar harbin hardenberg harenkarspel harlingen harlow harrisburg harrogate harstad hartford
hartlepool hasselt hastings haugesund havana havířov hayange hayward hazebroek hebron heemskerk heemstede heerenveen
heerhugowaard heerlen hefei heidelberg heihe heilbronn heiloo heinola helena helmond helmstedt helsingborg helsingør
helsinki hemer henderson hengelo hengshui heraclea herat herford herisau hermosillo hernani herne herning herstal
herten herzliya herzogenaurach hialeah higüey hildesheim hilla hillerød hilversum hiroshima hloechiv hoboken hoei
hohhot holland hollywood holon holstebro homel homs honiara honjo honolulu hoogeveen hoover horsens hotan houilles
hounslow houston hoyerswerda hrodna hrubieszów huambo huelva huesca hunedoara huntsville hurghada husum hvidovre
hyvinkää hyères hämeenlinna härnösand höxter hørsholm ibadan ibarra ichihara ieper iglesias igualada iisalmi illzach
ilmenau imatra imola imperia inca incheon indore ingenio inglewood ingolstadt innsbruck inowrocław invercargill
inverness ioánnina ipoh ipswich iquitos iraklion irbit irkoetsk irun irvine irving iserlohn isernia isjim ismaïlia
issoire istanbul istres itanagar itaqui ivanovo ivrea izegem izjevsk izmir izmit iława i̇skenderun jabalpur
jablonovski jackson jacksonville jacmel jadotstad jaffna jainagar jaipur jakarta jakobstad jalalabad jalta jambi
jamshedpur jarocin jarosław jasinoevata jaén jekaterinenburg jelaboega jelets jelgava jena jenin jenisejsk jerash
jerevan jericho jeruzalem jesi jiamusi jiangyan jiayuguan jilin jinan jingdezhen jixi jodhpur joensuu jogjakarta
johannesburg joliet juchitán juneau jyväskylä jämsä järvenpää jönköping jēkabpils jūrmala kaarina kabul kaesong
kahramanmaraş kaifeng kairouan kaiserslautern kajaani kalamata kalasin kalemie kaliningrad kalisz kallithea kalmar
kalmthout kaloega kalundborg kampala kamysjin kamysjlov kananga kanasj kanchanaburi kandahar kandalaksja kandy kanpur
kansk kaposvár karabasj karaboelak karabük karachi karaj karaman karbala kardzjali karlsbad karlshamn karlskoga
karlskrona karlsruhe karlstad kartuzy kashgar kashiwa kasjin kassel kasserine kathmandu katowice kaufbeuren kavála
kawasaki kayseri kecskemét keetmanshoop kehl kelowna kemerovo kenitra kerava kerkrade kerman kermanshah kerpen kertsj
keulen khajuraho khankendi khartoem khorramabad khouribga khulna khénifra kielce kigali kilkenny kilkis kimberley
kimitsu kinesjma kingstown kinshasa kirisji kirkkonummi kirkuk kirov kiryu kisangani kisarazu kislovodsk kismayo
kisumu kitakyushu kizljar klagenfurt klaipėda knoxville kobe koblenz koboeleti kochi koedymkar koefa koelebaki
koengoer koergan koerganinsk koersk koertamysj koesjva koetaisi koeweit kofu koksijde kolding kolomna kommoenar
komotini komárom konduz kongsberg konin konstanz konya kopenhagen koprivnica koramsjar korinthe koriyama kornwestheim
koroljov korsholm kortrijk korçë kostroma koszalin kotka kotlas kotte koudougou koulikoro kouvola kovrov kowloon
kozhikode kočani koło kołobrzeg kościan košice krabi kragujevac krakau kramatorsk kranj krasnodar krefeld krementsjoek
kretinga kristiansand kristianstad kristiansund kuching kulmbach kumanovo kumasi kungälv kunming kuopio kupang kure
kusadasi kutno kuusamo kyiv kyoto kyrenia kyzyl kópavogsbær kökşetaw köthen køge kętrzyn kłodzko ladispoli lafayette
lagos lahore lahti lainate lakewood lamia lampang lamphun lanciano landerneau landshut landskrona lanester langreo
lannion lansing lanzhou laon laporte lappeenranta larache laredo larnaca larvik latakia lausanne lebrija lecce lecco
leeds leerdam leeuwarden leganés legionowo legnago legnano leicester leipzig leiria lelystad lempäälä leontini lerida
leszno lethbridge leticia leuven leverkusen lexington león lhasa liberec libourne libreville licata lichfield lida
liepāja lijiang lillehammer lilongwe lima limasol limbiate limoges limón linares lincoln lindau lindi lingen
lingolsheim linköping linz lipetsk lippstadt lisieux lissabon lissone livermore liverpool livorno liévin ljoebertsy
ljubljana llodio llucmajor lobito lodi loega loehansk loetsk logroño lohja lommel lomonosov lomé londen london
londrina longjumeau longyearbyen lopburi lorca lorient lormont losser louisville louny lourdes loures lovetsj loviisa
lowell luanda lubbock lubin lublin lubliniec lubumbashi lucca lucera lucknow ludhiana ludvika ludwigsburg lugano lugo
lugoj luleå lund lunéville luoyang lusaka lustenau luton luxemburg luxor luzern lviv lyon lörrach lübeck lüdenscheid
lüderitz lüneburg lünen maagdenburg maardu maaseik maassluis maastricht mabalacat macapá maceió macerata machatsjkala
maddaloni madrid madurai mafrak magadan magalang magnitogorsk mahiljow maidenhead maidstone mainz majkop makassar
malabo malakka malakoff malang malatya malbork maldonado malmö malnate manacor manado managua manamah manaus mandalay
manduria manfredonia mangaldan mangalia manlleu mannheim manokwari manosque manresa mansfield mantua manzanares
manzhouli maputo maracaibo maracajú marbella marburg marchena marcianise maribor mariehamn marigliano marignane
marijampolė maringá marino mariveles marmande marmaris marrakesh marratxí marseille marshall martigues marx mascalucia
maseru mashhad masqat massafra massawa matanzas mataró matera matsudo maturín matâutu maubeuge mauguio maun mazarrón
mazatlán mažeikiai mbabane mbandaka mechelen medan medellín medemblik medgidia meerut megara mehabad meiningen meißen
meknès melbourne melegnano melilla melun melzo memmingen memphis mentana menton meppel meran mercedes merseburg mersin
mesa mesagne messina metz meudon mexicali mezjdoeretsjensk miami miass middelharnis middelkerke middlesbrough midyat
mielec mijas mikkeli mikołów milazzo millau milwaukee minden minglanilla minneapolis minoesinsk minsk minturno mira
miramas mirandola mirano misilmeri miskolc misratah misterbianco mitsjoerinsk miyakonojo międzyrzecz mobara mochudi
modena modesto modica modugno moeravlenko moermansk moerom moers moeskroen mogadishu moguer mogán mohács moka molde
molfetta mombassa monastir moncalieri moncton mondovì mondragone monfalcone monopoli monreale monrovia monselice
monserrato montargis montauban montbéliard montebelluna montemurlo monterotondo monterrey montevarchi montevideo
montfermeil montgomery montichiari montilla montivilliers montluçon montpellier montreuil montreux montréal
montsjegorsk montélimar monza monção mopti morelia morlaix moroni moskou mosoel mosonmagyaróvár mosta mostaganem
mostar motril mougins moulins mozyr muggiò mukdahan mulhouse murcia muret mymensingh mysłowice mytilini mytisjtsji
mérida mérignac mödling mönchengladbach mühlhausen müllheim münchen naarden nachodka nador nagareyama nagasaki nagoya
nagpur nagykanizsa naha naharia nairobi najaf namen nanchang nancy nanning nanterre nantes napels nara narathiwat
narbonne nardò narita narva narón nashville nasiriyah nassau nasugbu natal naumburg navahroedak nazareth nazran
ndjamena neerpelt neftekoemsk neijiang nelspruit nemuro nerja nerjoengri nertsjinsk nerviano netanja nettuno
neubrandenburg neumünster neuquén neurenberg neuruppin neuss neustrelitz neuwied nevers newark newcastle neyshabur
niamey nicaea nichelino nicosia nieuwegein nijmegen nijvel nikko ningbo niort niscemi nishinomiya nisibis niterói
nitra nizjnekamsk nizjnevartovsk nizjyn noci noerlat noicattaro nokia nola norderstedt nordhausen norfolk norrköping
northampton norwich norzagaray noto nottingham nouméa novara novokoejbysjevsk novokoeznetsk novorossiejsk novosibirsk
novotroitsk novotsjeboksarsk novotsjerkassk noyon nukus nuoro nurmijärvi nuuk nyköping nyon nysa nîmes nördlingen
oakland oberhausen oceanside odate odense oderzo odessa odivelas oechta oedatsjny oefa oeglitsj oegstgeest oeljanovsk
oesinsk oessoeriejsk oezjhorod offenburg ofunato ogaki ohrid oisterwijk okahandja oldenburg oldenzaal oldham olinda
olomouc olot olympia omaha omdurman omihachiman omsk omura omuta onojo ontario oostende oosterhout oostkamp opava
opole oradea oran oranienburg orbassano orenburg orihuela oristano orjol orlando orly orléans orsay orsk osaka osijek
osimo oslo osnabrück osorno ostasjkov ostrava ostrołęka ostróda ostuni otavalo otawara otsu otsuki ottawa otwock
ouagadougou ouahigouya ouarzazate oudenaarde ouidah oujda oulu ourense oviedo oxnard ozoergeti pabianice pachino
padang paderborn padua pagani pakxe palafrugell palagiano palagonia palaiseau palamós palembang palencia palenque
palermo palikir palmas palmdale palmela palmi palmyra pamiers pamplona panaji panevėžys papeete paphos parabiago
parakou paramaribo pardubice pariaman parijs parintins parla parma pasadena passau paternò paterson patna patras
pattani pattaya pavia pavlodar payakumbuh paysandú pazardzjik pekanbaru peking pelotas peniche penza penzance peoria
pergamon peristeri perpignan perth perugia pesaro pescara pesjawar pessac peterborough petoesjki petritsj petropavl
petrozavodsk petroşani petsjora peñaflor pforzheim phattalung phayao phetchabun phetchaburi philadelphia phrae phuket
phuthaditjhaba piacenza piaseczno pietermaritzburg pietrasanta pinerolo pingyao pinsk pinto pioltello piombino
piossasco piraeus pirmasens pisa pisco pistoia piteå piteşti pittsburgh plaisir plasencia plauen pleasanton pleven
pljevlja ploemeur ploieşti plovdiv plymouth podgorica podujevo poesjkino poggibonsi poggiomarino poissy poitiers
polatsk polkowice pollença polokwane polomolok poltava pomezia pomona pondicherry ponferrada pontarlier pontedera
pontevedra pontianak pontivy pontoise poole poona pordenone pori portici portogruaro portsmouth porvoo posadas
potchefstroom potenza potosí potsdam pozzallo pozzuoli požarevac praag praia prato preston pretoria prešov prijedor
prilep pristina pruszków przeworsk pskov pszczyna ptolemaida ptuj puertollano pula pulilan puno puri purmerend puteaux
putignano puławy pułtusk pyinmana pyongyang pájara pécs périgueux płock płońsk qazvin qingdao qinhuangdao qiqihar
qostanay qualiano quedlinburg quetta quetzaltenango quilmes quimper quito qujing qızılorda raahe raalte racibórz radom
radomsko radviliškis rafah ragusa raisio rajkot rajshahi rakvere raleigh ramadi ramallah rambouillet ramenskoje ramla
ranchi randers rangoon ranong rapallo rasjt rastatt ratchaburi ratingen rauma ravenna ravensburg rawicz rayong recife
recklinghausen redditch redmond redondela regensburg regina rehovot remscheid rendsburg rennes reno renqiu resistencia
rethimnon reutlingen reykjavik reynosa rezé reşiţa rheine rheinfelden rhenen ribera riccione rieti riga riihimäki
rijeka rijsel rimini ringsted riom rivera riverside rivne rivoli riyad rize rjazan roanne robaais rochdale rochester
rockford rodez rodos roebtsovsk roermond roese roeselare rokiškis rome ronda roosendaal rosario roseau rosenheim
rosetta roskilde rosolini rostock roswell rota rotherham rotorua rotterdam rottweil rouen rovaniemi rovereto rovigo
royan rozzano rutigliano ružomberok rybinsk rybnik rydułtowy ryugasaki rzeszów rzjev rødovre rēzekne saarbrücken
saarlouis sachrisabz sacile sacramento safi saguenay saguntum saijo sakai salamanca salechard salem salford salihorsk
salinas salisbury salo salou salta saltillo salvador salzburg salzgitter samara samarkand samobor samsun sanaa
sandefjord sandnes sandomierz sanjo sanok santander santarém santos sapporo sarajevo saransk sarapoel saratov
sarcelles sarno saronno sarpsborg sarreguemines sarzana saskatoon sassari sassuolo satun saumur sava savannah
savigliano savona savonlinna scafati scandicci scarborough schaffhausen schenectady scheveningen schiedam schijndel
schiltigheim schio schweinfurt schwerin sciacca scicli scordia scottsdale scranton sderot seattle sebastopol segovia
segrate seinäjoki selargius semarang semey sendai senigallia senlis sens seoel seraing seregno seriate serowe
serpoechov sestu setúbal severodvinsk seversk seveso sevilla sezze sfax shantou shanwei sharjah sheffield shenyang
shenzhen shigatse shihezi shijiazhuang shimla shingu shizuoka shkodër shobara shreveport shunde sibiu sichem siderno
sidon siedlce siegburg siegen siemiatycze sieradz sigmaringen silkeborg sillamäe simferopol sindelfingen singburi
sinnai sintra sinuiju sion sipoo sisak sisaket sitges sivas siófok sjachty sjadrinsk sjali sjanghai sjoemerlja
sjoemicha skierniewice skikda skive skopje slagelse slatina slavoetytsj sligo sloetsk slough slovjansk smederevo
smolensk sneek snezjinsk soemy soerabaja soergoet soest sofia soissons solihull solin solingen solnetsjnogorsk sondrio
sopot sopron sora sosnowiec sotsji sousse southampton sovjetsk soweto speyer spijkenisse spinea spokane spoleto
springfield sredneoeralsk srinagar stabiae stafford stamford staphorst starachowice stargard stavanger steenbergen
stellenbosch stendal sterlitamak stevenage steyr stirling stockholm stockport stockton stoepino straatsburg stralsund
straubing struga stuttgart subotica suceava sucre suez suhl sukabumi sukhothai suleimaniya sulmona sunderland
sundsvall sunnyvale surakarta surat suresnes susa sutton suva suwałki suzhou suzuka svendborg swakopmund swansea
swindon sydney syktyvkar syracuse szamotuły szarvas szczecin szekszárd szentendre szolnok szombathely székesfehérvár
sète sélestat sétif södertälje sønderborg słubice słupsk tabora tabriz tacoma tacoronte tadjourah taganrog taif taipei
taizhou taldıqorğan talence tallahassee tallinn tamale tamanrasset tambov tampa tampere tampico tamworth tanger
tangerang tangshan tanta tapachula tarbes tarente targovisjte tarifa tarnobrzeg tarnów tarragona tarsus tartu tasjkent
tatabánya tatvan taupo tauragė tavira taza tbilisi tczew tegal tegucigalpa teguise teheran tehuacán tekirdağ telde
telšiai tema temirtaū tepic teplice teramo teresina terlizzi termoli ternate terneuzen terni ternopil terracina
terrassa teruel tervuren terzigno teschen tessenderlo tetovo texcoco teziutlán thessaloniki thiais thiene thimphu
thionville thun tianjin tiberias tichoretsk tichvin tiel tienen tighina tijuana tikrit tilburg timboektoe timişoara
tipasa tirana tiraspol tivoli tjoemen tlemcen toamasina tobroek toeapse toela toelkarem toeloen toerinsk toerkonje
togane tokat tokio tolbiac toledo tolentino toljatti tomar tomsk tongeren tongling tono toowoomba topeka torgau
torhout tornio toronto torquay torrance torrelavega torremolinos torrevieja torreón tortona tortosa toruń torzjok toul
toulon toulouse tournefeuille townsville trabzon tradate tralee trang trani trapani trat traunstein trbovlje trebinje
trebišov trecate trente trenton treviglio treviso trier triggiano trikala trincomalee trinidad tripoli tripolis
trivandrum trnava troisdorf tromsø trondheim troyes truro trutnov tsjeboksary tsjeljabinsk tsjerepovets tsjerkasy
tsjerkessk tsjernihiv tsjernivtsi tsjoedovo tsjoengking tsjoesovoj tubbergen tucson tucupita tulcea tulle tulsa tulúa
tumbes tunis tupelo turda turijn turku turpan tuscaloosa tuttlingen tuzla tver tychy tyrnyaoez tyrus tábor târnăveni
tétouan tórshavn tønsberg tübingen türkmenbaşy ubrique uddevalla uden uitenhage ulaanbaatar ulsan umeå ungheni unna
uppsala urayasu uruguaiana ushuaia uslar ustka usuki utena utrecht uttaradit uusikaupunki vaasa vadodara vaduz
valdagno valdivia valence valencia valenciennes valenza valenzano valkeakoski valkenswaard valladolid vallauris
vallejo valletta valls valmiera valongo valparaíso vanadzor vancouver vannes vanves varaždin varberg varese varkaus
varna vaslui vasto veenendaal veghel vejle velbert velenje veles velletri velsen vence venetië venlo ventimiglia
vercelli verden vernon verona versailles verviers vesoul veszprém vevey viareggio viborg vicenza victoria vidin vienne
vientiane viersen vierzon vigevano vignola vigo vijayawada viljandi viljoetsjinsk villabate villach villahermosa
villaricca villarrica villarrobledo villena villeurbanne vilnius vimercate vimodrone vincennes vinkovci visaginas
visby vishakhapatnam visoko vitebsk viterbo vitré vittoria vlaardingen vladikavkaz vladimir vladivostok vlissingen
vlorë voghera volchov volgodonsk volkovisk vologda volos vorkoeta voronezj vorsja votkinsk vsevolozjsk vukovar vyborg
vyskov västervik västerås växjö vénissieux waalwijk waco wadowice wageningen wakefield walcourt walsall walvisbaai
warangal waregem warri warrington warschau waterbury waterford watford wattrelos wałbrzych weert weesp weimar weinheim
wejherowo wels wernigerode wesel westminster wetzlar wevelgem whitehorse wichita wieliczka wieluń wierden wiesbaden
wigan wijchen wilhelmshaven windhoek windsor winnenden winnipeg winschoten wipperfürth wismar woerden woking
wolfenbüttel wolgograd wollongong wolverhampton worcester worthing wrocław wuhan wuhu wuppertal wuxi würzburg
włocławek xanten xiamen xiangfan xichang xining xiva xuzhou xàbia xàtiva yachimata yala yamaguchi yamoussoukro
yangzhou yaoundé yasothon yazd yecla yellowknife yerres yichang yinchuan ylöjärvi yokohama yonkers york yozgat ystad
yuki yílán zaanstad zabrze zacatecas zadar zagreb zahleh zakopane zalaegerszeg zalău zamora zamość zandvoort zanzibar
zapopan zaprešić zaragoza zarautz zawiercie zedelgem zeist zelenokoemsk zenica zgierz zgorzelec zhangjiakou zhanjiang
zhaoqing zhengzhou zibo zigong zittau zjytomyr zlitan znojmo zoetermeer zolochiv zonhoven zouérat zutphen zweibrücken
zwevegem zwickau zwijndrecht zwolle zürich złotoryja águilas ávila ängelholm åbenrå ålesund århus échirolles écija
élancourt épernay épinal étampes évreux évry örebro östersund úbeda ürümqi čakovec łomża łowicz łódź łęczyca świdnica
świecie świnoujście świętochłowice şımkent šiauliai šibenik żagań żory żyrardów żywiec
]],
  phrases = {
    "a coruña", "abano terme", "abu dhabi", "abu ghraib", "acapulco de juárez", "aci castello", "aci catena",
    "acquaviva delle fonti", "acqui terme", "addis abeba", "aix-en-provence", "aix-les-bains", "al hoceima",
    "al koet", "al-fashir", "al-qadarif", "albano laziale", "alcalá de guadaira", "alcalá de henares",
    "aleksandrów łódzki", "alice springs", "alma-ata", "alphen aan den rijn", "amnat charoen",
    "amphoe aranya prathet", "amphoe phra pradaeng", "andorra la vella", "ann arbor", "annecy-le-vieux",
    "aranda de duero", "arcos de la frontera", "arcos de valdevez", "arenys de mar", "ascoli piceno",
    "ashton-under-lyne", "athis-mons", "atlantic city", "aulnay-sous-bois", "bacolod city",
    "bad homburg vor der höhe", "bad kissingen", "baden bei wien", "baden-baden", "baguio city", "bahía blanca",
    "baia mare", "bais city", "banda atjeh", "bandar abbas", "bandar seri begawan", "banja luka", "bar-le-duc",
    "barcellona pozzo di gotto", "bat yam", "baton rouge", "belize-stad", "belo horizonte", "benin city",
    "bergen op zoom", "bergisch gladbach", "bet shemesh", "beverly hills", "beër sjeva", "biała podlaska",
    "biberach an der riß", "bielsko-biała", "bingen am rhein", "bishop's stortford", "boa vista", "bobo-dioulasso",
    "boguszów-gorce", "bois-colombes", "boissy-saint-léger", "boulogne-billancourt", "boulogne-sur-mer",
    "bourg-en-bresse", "bourg-la-reine", "bovisio-masciago", "brie-comte-robert", "brive-la-gaillarde",
    "brétigny-sur-orge", "bury st. edmunds", "busko-zdrój", "busto arsizio", "béni-mellal", "cabanatuan city",
    "cagnes-sur-mer", "calbayog city", "caluire-et-cuire", "campi bisenzio", "campo grande", "can tho",
    "canosa di puglia", "cap-haïtien", "cape coral", "capelle aan den ijssel", "carate brianza", "carson city",
    "casal di principe", "casale monferrato", "casalecchio di reno", "casalnuovo di napoli", "cassano d'adda",
    "castel maggiore", "castel volturno", "castelfranco emilia", "castelfranco veneto", "castellón de la plana",
    "castiglione delle stiviere", "castro valley", "castro-urdiales", "cava de' tirreni", "ceglie messapica",
    "central waterford", "cerdanyola del vallès", "cernusco sul naviglio", "cesano maderno", "cesson-sévigné",
    "chalon-sur-saône", "champigny-sur-marne", "chanty-mansiejsk", "charenton-le-pont", "charleville-mézières",
    "charlotte amalie", "chevilly-larue", "chiang mai", "chiang rai", "chiclana de la frontera",
    "chilpancingo de los bravo", "choisy-le-roi", "chula vista", "château-thierry", "châtenay-malabry",
    "cinisello balsamo", "città di castello", "ciudad bolívar", "ciudad del este", "ciudad general escobedo",
    "ciudad guayana", "ciudad guzmán", "ciudad juárez", "ciudad nezahualcóyotl", "ciudad obregón", "ciudad real",
    "ciudad trujillo", "ciudad victoria", "civitanova marche", "clermont-ferrand", "clichy-sous-bois",
    "collado villalba", "colle di val d'elsa", "colonia del sacramento", "colorado springs", "combs-la-ville",
    "comitán de domínguez", "condeixa-a-nova", "conflans-sainte-honorine", "conil de la frontera", "coral springs",
    "corbeil-essonnes", "coria del río", "cornellà de llobregat", "corpus christi", "costa mesa", "cotabato city",
    "cournon-d'auvergne", "crépy-en-valois", "cuautitlán izcalli", "curtea de argeş", "cusano milanino",
    "cutler ridge", "câmara de lobos", "da nang", "daly city", "dar es salaam", "de bary", "de land", "den haag",
    "den helder", "des moines", "desenzano del garda", "deuil-la-barre", "dien bien phu", "dipolog city",
    "district adlerski", "dollard-des-ormeaux", "dolný kubín", "dong hoi", "dos hermanas", "drobeta-turnu severin",
    "dumaguete city", "dzjalal-abad", "dzongkhag punakha", "dún laoghaire", "dąbrowa górnicza", "ecatepec de morelos",
    "el arish", "el carmen de viboral", "el ejido", "el jadida", "el monte", "el paso", "el paso de robles",
    "el puerto de santa maría", "el vendrell", "escaldes-engordany", "esch-sur-alzette", "falconara marittima",
    "fatehpur sikri", "figueira da foz", "fiorano modenese", "fleury-les-aubrais", "fontenay-aux-roses",
    "fontenay-sous-bois", "fort collins", "fort lauderdale", "fort portal", "fort smith", "fort wayne", "fort worth",
    "fort-de-france", "fos-sur-mer", "francavilla al mare", "francavilla fontana", "frankfurt am main",
    "frankfurt an der oder", "freiburg im breisgau", "garbagnate milanese", "garden grove", "garges-lès-gonesse",
    "garmisch-partenkirchen", "genzano di roma", "george town", "gif-sur-yvette", "gioia del colle", "gioia tauro",
    "giugliano in campania", "gold coast", "gorno-altajsk", "gorzów wielkopolski", "gotse deltsjev",
    "granadilla de abona", "grand prairie", "grand rapids", "gravina in puglia", "green bay", "groot-sinten",
    "grumo nevano", "guatemala-stad", "guilford center", "guía de isora", "hann. münden", "hat yai",
    "heidenheim an der brenz", "heist-op-den-berg", "hemel hempstead", "heroica matamoros", "ho chi minhstad",
    "hod hasjaron", "hoi an", "hradec králové", "huntington beach", "hérouville-saint-clair", "ibiza-stad",
    "icod de los vinos", "illkirch-graffenstaden", "issy-les-moulineaux", "ivry-sur-seine", "jastrzębie zdrój",
    "jefferson city", "jelenia góra", "jerez de la frontera", "joezjno-sachalinsk", "josjkar-ola", "joué-lès-tours",
    "kamphaeng phet", "kansas city", "karlstadt am main", "katwijk aan zee", "kefar sava", "khett batdambang",
    "khett siem reab", "kingston upon hull", "kirjat gat", "kirovo-tsjepetsk", "knokke-heist", "kohtla-järve",
    "kom ombo", "kota kinabalu", "krasno-oefimsk", "krimpen aan den ijssel", "krong pailin", "kryvy rih",
    "kuala lumpur", "kunya-urgench", "kutná hora", "l'aquila", "l'haÿ-les-roses", "la baule-escoublac", "la ceiba",
    "la chaux-de-fonds", "la ciotat", "la courneuve", "la louvière", "la línea de la concepción", "la madeleine",
    "la oliva", "la orotava", "la paz", "la plata", "la roche-sur-yon", "la rochelle", "la serena",
    "la seyne-sur-mer", "la spezia", "la teste-de-buch", "la unión", "la valette-du-var", "la vega",
    "lagos de moreno", "landau in der pfalz", "landsberg am lech", "lapu-lapu city", "las palmas de gran canaria",
    "las vegas", "le blanc-mesnil", "le bouscat", "le cannet", "le chesnay", "le creusot", "le grand-quevilly",
    "le havre", "le mans", "le pecq", "le petit-quevilly", "lee's summit", "leninsk-koeznetski", "les lilas",
    "les sables-d'olonne", "levallois-perret", "león de los aldamas", "lidzbark warmiński", "limburg an der lahn",
    "lipa city", "little rock", "livry-gargan", "lloret de mar", "long beach", "lons-le-saunier", "loon op zand",
    "los altos", "los angeles", "los mochis", "luang prabang", "lucena city", "ludwigshafen am rhein",
    "lázaro cárdenas", "madison center", "maha sarakham", "maisons-laffitte", "malgrat de mar", "mantes-la-jolie",
    "mar del plata", "marano di napoli", "mariano comense", "marly-le-roi", "martina franca", "mazar-e sharif",
    "mazara del vallo", "mek'ele", "melito di napoli", "mexico-stad", "miami beach", "milton keynes",
    "miranda de ebro", "międzyrzec podlaski", "mladá boleslav", "mogi-guaçu", "mogi-mirim", "mogliano veneto",
    "mola di bari", "mollet del vallès", "mont-de-marsan", "mont-saint-aignan", "montceau-les-mines",
    "montecatini terme", "montecchio maggiore", "montego bay", "montigny-le-bretonneux", "montigny-lès-metz",
    "morón de la frontera", "mount royal", "mugnano di napoli", "municipality of monroeville", "mülheim an der ruhr",
    "naberezjnye tsjelny", "nag hammadi-geschriften", "nakhon nayok", "nakhon pathom", "nakhon phanom",
    "nakhon ratchasima", "nakhon si thammarat", "nakło nad notecią", "narjan-mar", "naucalpan de juárez", "neu-ulm",
    "neuilly-sur-marne", "neuilly-sur-seine", "new delhi", "new orleans", "new york", "newcastle upon tyne",
    "newcastle-under-lyme", "nieuw-koudekerke", "nikolajevsk aan de amoer", "nizjnjaja toera", "nocera inferiore",
    "nocera superiore", "noer-soeltan", "nogent-sur-oise", "noisy-le-grand", "nong khai", "north las vegas",
    "nova iguaçu", "nova milanese", "novate milanese", "novi ligure", "novi pazar", "novi sad", "novo mesto",
    "nowy sącz", "nowy targ", "nuevo laredo", "nuku'alofa", "oaxaca de juárez", "odorheiu secuiesc", "oelan-oede",
    "oeroes-martan", "oklahoma city", "olesa de montserrat", "olongapo city", "oos-londen", "orechovo-zoejevo",
    "ormoc city", "orta nova", "ostrowiec świętokrzyski", "ostrów wielkopolski", "ouro preto", "overland park",
    "pachuca de soto", "paderno dugnano", "palazzolo sull'oglio", "paleizencomplex in peterhof", "palm springs",
    "palma de mallorca", "palma di montechiaro", "palmerston north", "palo alto", "palo del colle", "panama-stad",
    "pathum thani", "pembroke pines", "petropavlovsk-kamtsjatski", "phnom-penh", "piatra neamţ", "piazza armerina",
    "pineda de mar", "piotrków trybunalski", "point pedro", "pointe-à-pitre", "pomigliano d'arco", "pont-à-mousson",
    "port arthur", "port blair", "port elizabeth", "port harcourt", "port louis", "port moresby", "port numbay",
    "port of spain", "port said", "port vila", "port-au-prince", "porto alegre", "porto empedocle",
    "porto san giorgio", "porto sant'elpidio", "porto-novo", "pozuelo de alarcón", "prachuap khiri khan",
    "preah seihanouk", "primorsko-achtarsk", "puebla de zaragoza", "puerto de la cruz", "puerto madryn",
    "puerto princesa city", "puerto real", "puerto vallarta", "punta arenas", "póvoa de varzim", "quartu sant'elena",
    "radolfzell am bodensee", "ramat gan", "ramat hasjaron", "rancho cucamonga", "red deer", "reggio di calabria",
    "rio de janeiro", "risjon letsion", "rocca di papa", "roi et", "romano di lombardia", "romans-sur-isère",
    "roquetas de mar", "roseto degli abruzzi", "rostov aan de don", "rostov veliki", "ruda śląska", "rueil-malmaison",
    "ruvo di puglia", "râmnicu vâlcea", "rüsselsheim am main", "sa kaew", "saint george's", "saint john",
    "saint john's", "saint louis", "saint paul", "saint-brieuc", "saint-cloud", "saint-cyr-l'école", "saint-denis",
    "saint-dizier", "saint-germain-en-laye", "saint-herblain", "saint-lô", "saint-malo", "saint-martin-d'hères",
    "saint-maur-des-fossés", "saint-médard-en-jalles", "saint-nazaire", "saint-quentin", "saint-raphaël",
    "saint-sébastien-sur-loire", "saint-étienne", "saint-étienne-du-rouvray", "sainte-geneviève-des-bois",
    "sakhon nakhon", "salon-de-provence", "salsomaggiore terme", "salt lake city", "samut sakhon", "samut songkhram",
    "san antonio", "san bartolomé", "san bartolomé de tirajana", "san benedetto del tronto", "san bernardino",
    "san bonifacio", "san cataldo", "san cristóbal", "san cristóbal de la laguna", "san cristóbal de las casas",
    "san diego", "san donato milanese", "san donà di piave", "san fernando", "san francisco",
    "san francisco de macorís", "san giorgio a cremano", "san giovanni in fiore", "san giovanni in persiceto",
    "san giovanni la punta", "san giovanni lupatoto", "san giovanni rotondo", "san giovanni valdarno",
    "san giuliano milanese", "san giuseppe vesuviano", "san javier de loncomilla", "san josé", "san juan",
    "san lazzaro di savena", "san luis potosí", "san marino", "san mauro torinese", "san miguel de allende",
    "san miguel de tucumán", "san miniato basso", "san nicolás de los garza", "san pablo city",
    "san pedro de macorís", "san pedro sula", "san pedro tlaquepaque", "san remo", "san salvador", "san salvo",
    "san sebastian", "san sebastián de los reyes", "san severo", "sankt gallen", "sankt pölten",
    "sanlúcar de barrameda", "sant feliu de guíxols", "sant feliu de llobregat", "sant'anastasia", "sant'antimo",
    "sant'antonio abate", "santa ana", "santa barbara", "santa clara", "santa clarita", "santa coloma de gramenet",
    "santa cruz", "santa cruz de la palma", "santa cruz de la sierra", "santa cruz de tenerife",
    "santa eulària des riu", "santa fe", "santa maria capua vetere", "santa maria dos olivais", "santa marta",
    "santa monica", "santa pola", "santa rosa", "santeramo in colle", "santiago de chile", "santiago de compostela",
    "santiago de cuba", "santiago de los caballeros", "santiago de tolú", "santiago del estero", "sao tomé",
    "satu mare", "schwäbisch gmünd", "schwäbisch hall", "sergiev posad", "sesto fiorentino", "sesto san giovanni",
    "sestri levante", "settimo torinese", "sidi-bel-abbès", "siemianowice śląskie", "simi valley",
    "sint-genesius-rode", "sint-gillis-waas", "sint-niklaas", "sint-oedenrode", "sint-omaars", "sint-petersburg",
    "sint-pieters-leeuw", "sint-truiden", "sioux falls", "slavonski brod", "somma vesuviana", "sotteville-lès-rouen",
    "south bend", "southend-on-sea", "st. charles", "st. helens", "st. joseph", "stalowa wola", "stara zagora",
    "staraja roessa", "stoke-on-trent", "stratford-upon-avon", "surat thani", "surigao city", "são borja",
    "são carlos", "são josé dos campos", "são joão del-rei", "são luís", "são paulo", "tacloban city",
    "tagbilaran city", "talisay city", "tan-tan", "tassin-la-demi-lune", "tel aviv", "termini imerese", "the valley",
    "thonon-les-bains", "tlaxcala de xicoténcatl", "toledo city", "toluca de lerdo", "tomaszów mazowiecki",
    "torre annunziata", "torre del greco", "torrejón de ardoz", "trentola-ducenta", "trezzano sul naviglio",
    "trois-rivières", "tuguegarao city", "tunbridge wells", "tuxtla gutiérrez", "târgu jiu", "tîrgu mureş",
    "ubon ratchathani", "udon thani", "uruapan del progreso", "uthai thani", "velika gorica", "velika kladuša",
    "veliki novgorod", "velikije loeki", "venaria reale", "veracruz llave", "verchnjaja pysjma", "verchnjaja salda",
    "vibo valentia", "victorias city", "vila do conde", "vila nova de gaia", "vila real", "vilafranca del penedès",
    "vilanova i la geltrú", "villafranca di verona", "villefranche-sur-saône", "villenave-d'ornon",
    "villeneuve-sur-lot", "villingen-schwenningen", "virginia beach", "viry-châtillon", "vitoria-gasteiz",
    "vitry-le-françois", "vitry-sur-seine", "vittorio veneto", "vélez-málaga", "vélizy-villacoublay",
    "wallingford center", "weil am rhein", "weil der stadt", "wertheim am main", "west covina", "west valley city",
    "wichita falls", "wiener neustadt", "winston-salem", "wodzisław śląski", "xalapa de enríquez", "xi'an",
    "zavodo-oekovsk", "zielona góra", "zlato-oest", "zuid-tarawa", "ząbkowice śląskie", "épinay-sur-seine",
    "ústí nad labem", "české budějovice",
  },
}

names {
  id = "places.nl.common", about = "places by their Dutch names that are words, too", entity = "Address", score = 60, beside = true,
  words = [[
altenburg alès amarillo anchorage angers arak assen aurora baden baní bath bazel belfort bergen bergerac beringen best
biel bologna bordeaux borne boston boulder bozen buffalo bury cayenne charleston chester chesterfield chihuahua cicero
cognac concord cork derby dole dongen dorsten dover drammen düren erode flint garland geel gent genua goes gorgonzola
gouda hagen hoofddorp hoorn horten huizen independence kaapstad kampen kano kanton kiel kleef kloten koper lancaster
latina leek leer leiden lens lepe lier limerick loei loos luik madison magenta malé manchester manilla marsala massa
mediaş medina mekka menen middelburg milaan mobile moss most málaga mâcon münster nice oral orange phoenix pilsen
police portland porto providence provo pueblo rabat reading reus roses salt salto salé sari schoener sedan siena skien
split stade stadskanaal sèvres tata tempe tours triëst turnhout warren waterloo waver wenen winchester witten worms
zolder štip
]],
}
