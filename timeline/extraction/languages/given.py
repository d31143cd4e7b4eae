"""First names that only women, or only men, bear in the countries of which the press tells; without accents."""

_WOMEN = """
    agnes agnieszka aicha aissata alicia amina aminata ana angela anna annalena anne annegret antonella arancha awa ayelet
    beata beatriz benazir brigitte carla carolina catherine cecile celinda chandrika christiane christine chrystia claire
    claudia condoleezza corazon cristina dalia delcy diana dilma doris dubravka ekaterina elena elisabetta elizabeth ellen
    emma ewa fatima fatou federica florence francoise gladys golda giorgia gita gloria hanan helen helene hillary indira
    ingrida ingrid irina isabel isabelle jacinda jacqueline jennifer joyce julia julie juliette kaja karin katarzyna kate
    katherine kolinda kristalina laura layla leila linda lucia ludmila madeleine magdalena maia margaret margarita maria
    mariam marie marielle marta martha megawati melanie merav mette micheline michelle mona monique nadia nanaia natalia
    nathalie navi ngozi oksana olga patricia paulina penelope penny rachida retno rima rita roberta rosa roselyne roxana
    ruth salma salome samantha samia sanna sara sarah segolene simonetta sonia sophie soraya susan susana svetlana sylvia
    sylvie tatiana teresa theresa tzipi ursula valerie veronica viola vjosa yolanda yulia zainab zeinab zuzana
"""
_MEN = """
    abdallah abdullah adrian ahmed ahmet alain alberto alejandro aleksandar alexander alexei alvaro anders andreas andrei
    andres andrew angelo anthony antoine antonio antonis antony antti asif barack benoit bernard bertrand bill bogdan bojan
    boris brian bruno carlo carlos cesar charles costas daniel david diego dimitris dmitri dmitry dominic donald dragan
    dwight edmond edouard eduardo edward emil emmanuel enrico enrique erik ernest etienne eugene evangelos evo felipe ferenc
    fernando francisco franco francois frank franz fredrik friedrich fumio gabriel gaston george georges georgios gerald
    gerard gerhard gilles giorgio giorgos giovanni giulio giuseppe goran gordon guillermo gunnar gustave gustavo guy gyorgy
    haakon hakan hamid hans harry hassan heiko helmut henri henry herve hubert hugo hussein ibrahim ignacio igor imran
    ismail istvan ivan jacques jaime james janos jaroslaw javier jens jeremy jerome jimmy joachim joaquin johannes john
    jonas jorge jose josef joseph juan julio junichiro jurgen justin karim karl keir kevin khaled klaus knut konrad kostas
    kurt kyriakos lars laszlo laurent lech louis luc lucas luigi luis ludwig lyndon magnus mahmoud malcolm mamadou manfred
    manmohan manuel marc marco marek mariano mario mark markus martin massimo mathieu matteo matthew matthieu maurice
    mehmet mevlut michael michel miguel mihai mikael mikhail milos mohamed mohammed moussa mustafa nabih najib narendra
    nawaz nicolae nicolas niels nikolai nikos nils olaf oleg oleksandr olivier olof omar otto ousmane pablo paolo pascal
    patrick paul pavel pedro pekka pervez peter petr petro philip philippe pierre pietro piotr radoslaw rafael rainer rajiv
    ramon raul raymond recep renzo ricardo richard rishi robert roberto rodrigo roger roland romano ronald rudolf salah
    samir sauli scott sebastian sebastien serge sergei sergey sergio shehbaz shinzo siegfried silvio stefan stephane stephen
    steven sven sylvain tarek taro thierry thomas tibor tomasz tony torbjorn traian tristan ulf ulrich vicente victor viktor
    vincent vladimir volodymyr walid walter werner william willy wolfgang xavier yasuo yorgos yoshihide youssef yves ziad
    zoltan zoran
"""
GIVEN_GENDERS = {name: gender for gender, names in (("f", _WOMEN), ("m", _MEN)) for name in names.split()}
