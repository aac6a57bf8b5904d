<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a place in the left column</source>
        <translation>Aller à un lieu de la colonne de gauche</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was stored on this device could not be read, so it is being fetched again.</source>
        <translation>Ce qui était enregistré sur cet appareil n’a pas pu être lu ; tout est récupéré à nouveau.</translation>
    </message>
    <message>
        <source>This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1</source>
        <translation>Ce système n’a pas de coffre à mots de passe : la clé de ce qu’Atrium enregistre est dans un fichier que vous seul pouvez lire : %1</translation>
    </message>
</context>
<context>
    <name>BlobTask</name>
    <message>
        <source>You can no longer see this.</source>
        <translation>Vous ne pouvez plus voir ceci.</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>%1 · %2</source>
        <comment>a person's name and title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation>Partager, demander ou remercier…</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Continuer avec « %1 »</translation>
    </message>
    <message>
        <source>You are changing what you wrote.</source>
        <translation>Vous modifiez ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Answering %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Écrire une réponse…</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que voulez-vous savoir ?</translation>
    </message>
    <message>
        <source>What did they do for you?</source>
        <translation>Qu’a fait cette personne pour vous ?</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Choisir un groupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Joindre une image</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Titre (facultatif)</translation>
    </message>
    <message>
        <source>You are offline: this is sent when you are back.</source>
        <translation>Vous êtes hors ligne : l’envoi se fera à votre retour.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Make small; what you wrote is kept</source>
        <translation>Réduire ; votre texte est conservé</translation>
    </message>
    <message>
        <source>Insert code</source>
        <translation>Insérer du code</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>ComposerPrompt</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation>Partager, demander ou remercier…</translation>
    </message>
    <message>
        <source>Attach a picture</source>
        <translation>Joindre une image</translation>
    </message>
    <message>
        <source>Insert code</source>
        <translation>Insérer du code</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Your system's password store did not open.</source>
        <translation>Le coffre à mots de passe de votre système ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>Unlock it and start Atrium again, or sign in anew.</source>
        <translation>Déverrouillez-le et relancez Atrium, ou connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Libérez de la place ou autorisez l’écriture, puis reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no cache on this computer yet.</source>
        <translation>Rien n’est encore enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The cache on this computer is not encrypted.</source>
        <translation>Le cache de cet ordinateur n’est pas chiffré.</translation>
    </message>
    <message>
        <source>It was not made by Atrium. Move it away, and Atrium fetches everything again.</source>
        <translation>Il ne vient pas d’Atrium. Déplacez-le et Atrium récupérera tout.</translation>
    </message>
    <message>
        <source>This build of Atrium cannot encrypt its cache.</source>
        <translation>Cette version d’Atrium ne peut pas chiffrer son cache.</translation>
    </message>
    <message>
        <source>Nothing was stored. Please install Atrium from its own package.</source>
        <translation>Rien n’a été enregistré. Installez Atrium depuis son propre paquet.</translation>
    </message>
    <message>
        <source>The cache on this computer was locked with another key.</source>
        <translation>Le cache de cet ordinateur a été verrouillé avec une autre clé.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, or let Atrium fetch everything again.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur, ou laissez Atrium tout récupérer.</translation>
    </message>
    <message>
        <source>The cache on this computer is damaged.</source>
        <translation>Le cache de cet ordinateur est endommagé.</translation>
    </message>
    <message>
        <source>Atrium can make a new one. What you wrote and is not sent yet is kept where it can be read.</source>
        <translation>Atrium peut en créer un nouveau. Ce que vous avez écrit et qui n’est pas parti reste lisible.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make some room and try again. Nothing was lost.</source>
        <translation>Libérez de la place et réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Another Atrium is using this cache.</source>
        <translation>Un autre Atrium utilise ce cache.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Atrium cannot write its cache on this computer.</source>
        <translation>Atrium ne peut pas écrire son cache sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to its folder.</source>
        <translation>Vérifiez qu’il reste de la place et que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The cache on this computer could not be read or written.</source>
        <translation>Le cache de cet ordinateur n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The cache on this computer was made by a newer Atrium.</source>
        <translation>Le cache de cet ordinateur vient d’un Atrium plus récent.</translation>
    </message>
    <message>
        <source>Install the newer Atrium again.</source>
        <translation>Réinstallez l’Atrium plus récent.</translation>
    </message>
    <message>
        <source>The cache on this computer is not ready yet.</source>
        <translation>Le cache de cet ordinateur n’est pas encore prêt.</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Your devices appear here after the first connection.</source>
        <translation>Vos appareils apparaîtront ici après la première connexion.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Sign out “%1”?</source>
        <translation>Déconnecter « %1 » ?</translation>
    </message>
    <message>
        <source>It loses its connection at once and erases what it has stored, also what it has not sent yet.</source>
        <translation>Il perd aussitôt la connexion et efface ce qu’il a enregistré, même ce qui n’est pas encore parti.</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <translation>connecté le %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>vu le %1</translation>
    </message>
</context>
<context>
    <name>DiscoverPage</name>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir des groupes</translation>
    </message>
    <message>
        <source>Find by name or purpose</source>
        <translation>Chercher par nom ou par but</translation>
    </message>
    <message>
        <source>You are in every group that you can join</source>
        <translation>Vous êtes dans tous les groupes ouverts à vous</translation>
    </message>
    <message>
        <source>New groups will appear here.</source>
        <translation>Les nouveaux groupes apparaîtront ici.</translation>
    </message>
    <message>
        <source>No such group</source>
        <translation>Aucun groupe de ce nom</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose a reaction</source>
        <translation>Choisir une réaction</translation>
    </message>
    <message>
        <source>Search, or type an emoji</source>
        <translation>Chercher, ou saisir un emoji</translation>
    </message>
</context>
<context>
    <name>ExplanationColumn</name>
    <message>
        <source>About what you see</source>
        <translation>À propos de ce que vous voyez</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation>Ce groupe n’est pas ici</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Vous avez tout lu</translation>
    </message>
    <message>
        <source>New posts will appear here.</source>
        <translation>Les nouveaux messages apparaîtront ici.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Voir tous les messages</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Pas encore de question</translation>
    </message>
    <message>
        <source>Ask one: somebody here knows.</source>
        <translation>Posez-en une : quelqu’un ici sait.</translation>
    </message>
    <message>
        <source>Nothing official yet</source>
        <translation>Rien d’officiel pour l’instant</translation>
    </message>
    <message>
        <source>What the company says officially will be here.</source>
        <translation>Ce que l’entreprise dit officiellement sera ici.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Join a group, or write the first post.</source>
        <translation>Rejoignez un groupe, ou écrivez le premier message.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir des groupes</translation>
    </message>
    <message>
        <source>Write the first post: the others will see that it has begun.</source>
        <translation>Écrivez le premier message : les autres verront que c’est parti.</translation>
    </message>
    <message>
        <source>You are not in this group</source>
        <translation>Vous n’êtes pas dans ce groupe</translation>
    </message>
    <message>
        <source>Its posts are for its members.</source>
        <translation>Ses messages sont pour ses membres.</translation>
    </message>
    <message>
        <source>Tell me about everything</source>
        <translation>Me signaler tout</translation>
    </message>
    <message>
        <source>Only when I am mentioned</source>
        <translation>Seulement quand on me mentionne</translation>
    </message>
    <message>
        <source>Tell me nothing</source>
        <translation>Ne rien me signaler</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Leave this group…</source>
        <translation>Quitter ce groupe…</translation>
    </message>
    <message>
        <source>Leave this group?</source>
        <translation>Quitter ce groupe ?</translation>
    </message>
    <message>
        <source>Its posts go from this computer. What you wrote stays there.</source>
        <translation>Ses messages disparaissent de cet ordinateur. Ce que vous avez écrit y reste.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>FeedView</name>
    <message>
        <source>1 new post</source>
        <translation>1 nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>“%1” is not a file. Folders can be attached as an archive.</source>
        <translation>« %1 » n’est pas un fichier. Un dossier peut être joint sous forme d’archive.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be attached.</source>
        <translation>« %1 » dépasse %2, le maximum pour une pièce jointe.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>« %1 » n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>This picture is too large to be attached.</source>
        <translation>Cette image est trop grande pour être jointe.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>Image %1.png</translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>Un message peut avoir %n fichier.</numerusform>
            <numerusform>Un message peut avoir %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file's name and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>GroupExplanation</name>
    <message>
        <source>About this group</source>
        <translation>À propos de ce groupe</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>À sa place ici</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Nos usages ici</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Qui sait</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>1 colleague</source>
        <translation>1 collègue</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n collègue</numerusform>
            <numerusform>%n collègues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody from outside</source>
        <translation>%1, personne de l’extérieur</translation>
    </message>
    <message>
        <source>1 person of %1</source>
        <translation>1 personne de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation>
            <numerusform>%n personne de %1</numerusform>
            <numerusform>%n personnes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Bilan le %1 : garder, fusionner ou fermer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Closed: it can be read, and nothing new written</source>
        <translation>Fermé : on peut lire, plus rien écrire</translation>
    </message>
    <message>
        <source>1 accepted answer</source>
        <translation>1 réponse retenue</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answers</source>
        <translation>
            <numerusform>%n réponse retenue</numerusform>
            <numerusform>%n réponses retenues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>who, in which group, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>HomeExplanation</name>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Groups you can join</source>
        <translation>Groupes à rejoindre</translation>
    </message>
    <message>
        <source>1 thing could not be sent</source>
        <translation>1 envoi a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be sent</source>
        <translation>
            <numerusform>%n envoi a échoué</numerusform>
            <numerusform>%n envois ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unread post</source>
        <translation>1 message non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread posts</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Vous avez tout lu.</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>with people of %1</source>
        <translation>avec des personnes de %1</translation>
    </message>
    <message>
        <source>Ask %1 to let you in.</source>
        <translation>Demandez à %1 de vous faire entrer.</translation>
    </message>
    <message>
        <source>Its owner lets people in.</source>
        <translation>Son responsable fait entrer.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrée en cours…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Atrium</source>
        <translation>%1 – Atrium</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Ouvre %1</translation>
    </message>
    <message>
        <source>Writes to %1</source>
        <translation>Écrit à %1</translation>
    </message>
    <message>
        <source>Opens in Atrium</source>
        <translation>Ouvre dans Atrium</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>My groups</source>
        <translation>Mes groupes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir des groupes</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Vous : %1</translation>
    </message>
</context>
<context>
    <name>NavigationRow</name>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 nouveaux</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Remove a post in %1</source>
        <translation>Retirer un message dans %1</translation>
    </message>
    <message>
        <source>Change a post in %1</source>
        <translation>Modifier un message dans %1</translation>
    </message>
    <message>
        <source>Post in %1</source>
        <translation>Message dans %1</translation>
    </message>
    <message>
        <source>Reply in %1</source>
        <translation>Réponse dans %1</translation>
    </message>
    <message>
        <source>Take back a reaction or vote in %1</source>
        <translation>Reprendre une réaction ou un vote dans %1</translation>
    </message>
    <message>
        <source>%1 on a post in %2</source>
        <translation>%1 sur un message dans %2</translation>
    </message>
    <message>
        <source>Vote in %1</source>
        <translation>Vote dans %1</translation>
    </message>
    <message>
        <source>Accept an answer in %1</source>
        <translation>Retenir une réponse dans %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Vos réglages</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Déconnecter un appareil</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>What you have read</source>
        <translation>Ce que vous avez lu</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Une modification</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Jeter ce que vous avez écrit ?</translation>
    </message>
    <message>
        <source>It has not been sent, and there is no other copy.</source>
        <translation>Ce n’est pas parti, et il n’y a pas d’autre copie.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tout est parti</translation>
    </message>
    <message>
        <source>What you write while offline waits here.</source>
        <translation>Ce que vous écrivez hors ligne attend ici.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Find by name or title</source>
        <translation>Chercher par nom ou fonction</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name or a title.</source>
        <translation>Essayez le début d’un prénom, d’un nom ou d’une fonction.</translation>
    </message>
</context>
<context>
    <name>PeoplePick</name>
    <message>
        <source>Whom do you thank? Type a name</source>
        <translation>Qui remerciez-vous ? Tapez un nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person's name and title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>This person is not here</source>
        <translation>Cette personne n’est pas ici</translation>
    </message>
    <message>
        <source>Knows about %1</source>
        <translation>S’y connaît en %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>What they write in the groups you share will be here.</source>
        <translation>Ce que cette personne écrit dans vos groupes communs sera ici.</translation>
    </message>
</context>
<context>
    <name>PollEdit</name>
    <message>
        <source>Several answers possible</source>
        <translation>Plusieurs réponses possibles</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Reste ouvert</translation>
    </message>
    <message>
        <source>Open for a day</source>
        <translation>Ouvert un jour</translation>
    </message>
    <message>
        <source>Open for three days</source>
        <translation>Ouvert trois jours</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Ouvert une semaine</translation>
    </message>
    <message>
        <source>Open for two weeks</source>
        <translation>Ouvert deux semaines</translation>
    </message>
    <message>
        <source>How long the poll is open</source>
        <translation>Durée du sondage</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>1 vote</source>
        <translation>1 vote</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>several answers possible</source>
        <translation>plusieurs réponses possibles</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’au %1</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <translation>d MMM hh:mm</translation>
    </message>
</context>
<context>
    <name>PollView::Option</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>votes and share</comment>
        <translation>%1 · %2 %</translation>
    </message>
</context>
<context>
    <name>PostActions</name>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Jeter ce que vous avez écrit ?</translation>
    </message>
    <message>
        <source>It has not been sent, and is nowhere else.</source>
        <translation>Ce n’est pas parti, et ce n’est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove this post?</source>
        <translation>Retirer ce message ?</translation>
    </message>
    <message>
        <source>Its text and files go for everybody. Replies stay.</source>
        <translation>Texte et fichiers disparaissent pour tous. Les réponses restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Le fichier n’a pas pu être enregistré : %1</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Accept as answer</source>
        <translation>Retenir cette réponse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Merci, %1</translation>
    </message>
    <message>
        <source>Accepted answer</source>
        <translation>Réponse retenue</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Ce message a été retiré.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Réponse de %1</translation>
    </message>
</context>
<context>
    <name>ReactionBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The lift is back</source>
        <translation>L’ascenseur remarche</translation>
    </message>
    <message>
        <source>Both cars run again since ten.</source>
        <translation>Les deux cabines roulent depuis dix heures.</translation>
    </message>
    <message>
        <source>I am on the train without a connection. This goes out when I am back.</source>
        <translation>Je suis dans le train, sans connexion. Ceci partira à mon retour.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search in everything that is on this computer</source>
        <translation>Chercher dans tout ce qui est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Who wrote it: from:lena</source>
        <translation>Qui l’a écrit : from:lena</translation>
    </message>
    <message>
        <source>In which group: in:pumps</source>
        <translation>Dans quel groupe : in:pompes</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Avec du code</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Avec un fichier</translation>
    </message>
    <message>
        <source>In official groups</source>
        <translation>Dans les groupes officiels</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>After a day: after:2026-01-31</source>
        <translation>Après un jour : after:2026-01-31</translation>
    </message>
    <message>
        <source>Before a day: before:2026-01-31</source>
        <translation>Avant un jour : before:2026-01-31</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>Type words, the beginning of a word, or a “whole phrase”. It works offline too.</source>
        <translation>Des mots, un début de mot, ou une « expression entière ». Cela marche aussi hors ligne.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>Essayez moins de mots, ou seulement le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>What is stored here</source>
        <translation>Ce qui est enregistré ici</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Hide the right column</source>
        <translation>Masquer la colonne de droite</translation>
    </message>
    <message>
        <source>Show the right column</source>
        <translation>Afficher la colonne de droite</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>The server does not accept this connection.</source>
        <translation>Le serveur n’accepte pas cette connexion.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This address is not secure.</source>
        <translation>Cette adresse n’est pas sûre.</translation>
    </message>
    <message>
        <source>This is not a server's address.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Please use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>It looks like atrium.example.com. You find it in your invitation.</source>
        <translation>Elle ressemble à atrium.example.com et figure dans votre invitation.</translation>
    </message>
    <message>
        <source>The address or the password is not right.</source>
        <translation>L’adresse ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation>Réessayez. Si vous avez oublié votre mot de passe, demandez à la personne qui gère Atrium.</translation>
    </message>
    <message>
        <source>There were too many tries.</source>
        <translation>Trop d’essais.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n minute(s) and try again.</source>
        <translation>
            <numerusform>Attendez %n minute et réessayez.</numerusform>
            <numerusform>Attendez %n minutes et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a minute and try again.</source>
        <translation>Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Your password was not sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation>Votre mot de passe n’a pas été envoyé. Parlez de son certificat à la personne qui gère Atrium.</translation>
    </message>
    <message>
        <source>There is no Atrium at this address.</source>
        <translation>Il n’y a pas d’Atrium à cette adresse.</translation>
    </message>
    <message>
        <source>Please check it. If this network has a sign-in page, open that in a browser first.</source>
        <translation>Vérifiez-la. Si ce réseau a une page de connexion, ouvrez-la d’abord dans un navigateur.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Please check the address and your connection, and try again.</source>
        <translation>Vérifiez l’adresse et votre connexion, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in to Atrium</source>
        <translation>Se connecter à Atrium</translation>
    </message>
    <message>
        <source>With the address and password that your company gave you.</source>
        <translation>Avec l’adresse et le mot de passe donnés par votre entreprise.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>atrium.example.com</source>
        <translation>atrium.example.com</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Erase and sign out</source>
        <translation>Effacer et se déconnecter</translation>
    </message>
    <message>
        <source>%1 on this device</source>
        <translation>%1 sur cet appareil</translation>
    </message>
    <message>
        <source>Older posts are still being fetched: %1 % are here.</source>
        <translation>Les messages plus anciens arrivent encore : %1 % sont là.</translation>
    </message>
    <message>
        <source>All posts that this device keeps are here, so search and reading work offline.</source>
        <translation>Tous les messages que garde cet appareil sont là : chercher et lire marche hors ligne.</translation>
    </message>
    <message>
        <source>Not sent yet, and lost if you go on: %1.</source>
        <translation>Pas encore envoyé, et perdu si vous continuez : %1.</translation>
    </message>
    <message>
        <source>Erase everything on this device and sign out?</source>
        <translation>Effacer tout sur cet appareil et se déconnecter ?</translation>
    </message>
    <message>
        <source>What you have posted stays with your company. You can sign in again at any time.</source>
        <translation>Ce que vous avez publié reste dans l’entreprise. Vous pouvez revenir à tout moment.</translation>
    </message>
    <message>
        <source>Everything in it is encrypted: without your key, the file cannot be read.</source>
        <translation>Tout y est chiffré : sans votre clé, le fichier est illisible.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>What this belongs to was discarded before it was sent.</source>
        <translation>Ce à quoi ceci se rapporte a été jeté avant l’envoi.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Vous n’êtes plus dans ce groupe.</translation>
    </message>
    <message>
        <source>Atrium could not delete its cache on this computer.</source>
        <translation>Atrium n’a pas pu effacer son cache sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Go to the group</source>
        <translation>Aller au groupe</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translation>Ce message n’est pas ici</translation>
    </message>
    <message>
        <source>It may have been removed, or it is in a group that you are not in.</source>
        <translation>Il a peut-être été retiré, ou il est dans un groupe dont vous n’êtes pas.</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>The server points to another address.</source>
        <translation>Le serveur renvoie à une autre adresse.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La réponse est trop grande.</translation>
    </message>
    <message>
        <source>Atrium only talks to servers over a secure connection.</source>
        <translation>Atrium ne parle aux serveurs que par une connexion sûre.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Atrium tries again by itself.</source>
        <translation>Atrium réessaie tout seul.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>Atrium tries again in a moment.</source>
        <translation>Atrium réessaie dans un instant.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Le serveur a un problème.</translation>
    </message>
    <message>
        <source>Something else answers in place of the server.</source>
        <translation>Autre chose répond à la place du serveur.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open it in a browser.</source>
        <translation>Si ce réseau a une page de connexion, ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>This device was signed out.</source>
        <translation>Cet appareil a été déconnecté.</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please ask whoever runs Atrium for you about its certificate.</source>
        <translation>Rien n’a été envoyé. Parlez de son certificat à la personne qui gère Atrium.</translation>
    </message>
    <message>
        <source>The server has another version of Atrium.</source>
        <translation>Le serveur a une autre version d’Atrium.</translation>
    </message>
    <message>
        <source>Please update Atrium.</source>
        <translation>Veuillez mettre Atrium à jour.</translation>
    </message>
    <message>
        <source>Please ask whoever runs Atrium for you.</source>
        <translation>Demandez à la personne qui gère Atrium.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Le serveur n’a pas accepté ceci.</translation>
    </message>
    <message>
        <source>The server does not let you in.</source>
        <translation>Le serveur ne vous laisse pas entrer.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>C’est trop grand pour le serveur.</translation>
    </message>
</context>
<context>
    <name>UploadTask</name>
    <message>
        <source>An attachment is missing. Please attach it again.</source>
        <translation>Une pièce jointe manque. Veuillez la joindre à nouveau.</translation>
    </message>
    <message>
        <source>An attachment is larger than the server takes (%1).</source>
        <translation>Une pièce jointe dépasse ce que prend le serveur (%1).</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>The title is %n characters too long.</source>
        <translation>
            <numerusform>Le titre a %n caractère de trop.</numerusform>
            <numerusform>Le titre a %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n characters too long. Shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>Il y a %n caractère de trop. Raccourcissez, ou joignez un fichier.</numerusform>
            <numerusform>Il y a %n caractères de trop. Raccourcissez, ou joignez un fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post can have %n files.</source>
        <translation>
            <numerusform>Un message peut avoir %n fichier.</numerusform>
            <numerusform>Un message peut avoir %n fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll can have %n answers.</source>
        <translation>
            <numerusform>Un sondage peut avoir %n réponse.</numerusform>
            <numerusform>Un sondage peut avoir %n réponses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>This device was signed out.</source>
        <translation>Cet appareil a été déconnecté.</translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>atrium::Actions</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Show or hide the right column</source>
        <translation>Afficher ou masquer la colonne de droite</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Aller à la colonne suivante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>atrium::AppearanceCard</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionWords</name>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Offline · %1 to send</source>
        <translation>Hors ligne · %1 à envoyer</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>You can read and write as usual. Everything goes out when the connection is back.</source>
        <translation>Vous pouvez lire et écrire comme d’habitude. Tout partira au retour de la connexion.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <translation>Envoi de %1…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Connexion impossible</translation>
    </message>
</context>
<context>
    <name>atrium::EmojiPicker</name>
    <message>
        <source>thumbs up yes agree good</source>
        <translation>pouce haut oui d’accord bien</translation>
    </message>
    <message>
        <source>heart love</source>
        <translation>cœur amour</translation>
    </message>
    <message>
        <source>party celebrate congratulations</source>
        <translation>fête célébrer bravo</translation>
    </message>
    <message>
        <source>thanks please hands</source>
        <translation>merci mains</translation>
    </message>
    <message>
        <source>clap applause bravo</source>
        <translation>applaudir bravo</translation>
    </message>
    <message>
        <source>smile laugh happy</source>
        <translation>sourire rire content</translation>
    </message>
    <message>
        <source>joy tears laugh funny</source>
        <translation>joie larmes rire drôle</translation>
    </message>
    <message>
        <source>think hmm doubt</source>
        <translation>penser hum doute</translation>
    </message>
    <message>
        <source>eyes looking watch</source>
        <translation>yeux regarder</translation>
    </message>
    <message>
        <source>check done</source>
        <translation>coche fait</translation>
    </message>
    <message>
        <source>cross no wrong</source>
        <translation>croix non faux</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>idea light bulb</source>
        <translation>idée ampoule</translation>
    </message>
    <message>
        <source>rocket launch fast</source>
        <translation>fusée lancer vite</translation>
    </message>
    <message>
        <source>fire hot</source>
        <translation>feu chaud</translation>
    </message>
    <message>
        <source>strong muscle</source>
        <translation>fort muscle</translation>
    </message>
    <message>
        <source>handshake deal together</source>
        <translation>poignée de main accord ensemble</translation>
    </message>
    <message>
        <source>wow surprised</source>
        <translation>ouah surpris</translation>
    </message>
    <message>
        <source>sad cry sorry</source>
        <translation>triste pleurer désolé</translation>
    </message>
    <message>
        <source>thumbs down no disagree</source>
        <translation>pouce bas non pas d’accord</translation>
    </message>
    <message>
        <source>coffee break</source>
        <translation>café pause</translation>
    </message>
    <message>
        <source>bug fault</source>
        <translation>bogue défaut</translation>
    </message>
    <message>
        <source>tools repair fix</source>
        <translation>outils réparer</translation>
    </message>
    <message>
        <source>star favourite</source>
        <translation>étoile favori</translation>
    </message>
</context>
<context>
    <name>atrium::Options</name>
    <message>
        <source>Atrium, the company's front hall: talk, ask and find out what is official, also offline.</source>
        <translation>Atrium, le hall de l’entreprise : parler, demander et savoir ce qui est officiel, même hors ligne.</translation>
    </message>
    <message>
        <source>Server to sign in to.</source>
        <translation>Serveur où se connecter.</translation>
    </message>
    <message>
        <source>Directory for the cache and the settings.</source>
        <translation>Dossier du cache et des réglages.</translation>
    </message>
    <message>
        <source>Forget what is stored in that directory first.</source>
        <translation>Oublier d’abord ce qui y est enregistré.</translation>
    </message>
    <message>
        <source>E-mail address to sign in with; needs --password-file.</source>
        <translation>Adresse e-mail de connexion ; demande --password-file.</translation>
    </message>
    <message>
        <source>File whose first line is the password.</source>
        <translation>Fichier dont la première ligne est le mot de passe.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Language code: en, de, fr or da.</source>
        <translation>Code de langue : en, de, fr ou da.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x820.</source>
        <translation>Taille de la fenêtre, comme 1280x820.</translation>
    </message>
    <message>
        <source>Write a picture of every main screen to a directory, and exit.</source>
        <translation>Écrire une image de chaque écran principal dans un dossier, puis finir.</translation>
    </message>
    <message>
        <source>Print what has happened (home, live, synced), for measurements.</source>
        <translation>Dire ce qui s’est passé (home, live, synced), pour les mesures.</translation>
    </message>
    <message>
        <source>With --report: scroll through so many posts, then print scrolled.</source>
        <translation>Avec --report : faire défiler tant de messages, puis écrire scrolled.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 ne peut pas être « %2 ».</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>--sign-in-as, --password-file and --server belong together.</source>
        <translation>--sign-in-as, --password-file et --server vont ensemble.</translation>
    </message>
    <message>
        <source>--screenshots needs --sign-in-as.</source>
        <translation>--screenshots demande --sign-in-as.</translation>
    </message>
    <message>
        <source>How many months of posts to fetch; 0 for all. Official ones always are.</source>
        <translation>Combien de mois de messages récupérer ; 0 pour tous. Les officiels toujours.</translation>
    </message>
</context>
<context>
    <name>atrium::Outbox</name>
    <message>
        <source>You are not allowed to do this here.</source>
        <translation>Vous n’avez pas le droit de faire cela ici.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Vous n’êtes plus dans ce groupe.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ceci n’existe plus.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>There is no room left for this on the server.</source>
        <translation>Il n’y a plus de place pour ceci sur le serveur.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Le serveur n’a pas accepté ceci.</translation>
    </message>
</context>
<context>
    <name>atrium::PostWords</name>
    <message>
        <source>Group notice</source>
        <translation>Avis du groupe</translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation>Avis personnel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other firms</source>
        <translation>
            <numerusform>%1 et %n autre entreprise</numerusform>
            <numerusform>%1 et %n autres entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person at %1 can see this</source>
        <translation>1 personne chez %1 peut voir ceci</translation>
    </message>
    <message numerus="yes">
        <source>%n people at %1 can see this</source>
        <translation>
            <numerusform>%n personne chez %1 peut voir ceci</numerusform>
            <numerusform>%n personnes chez %1 peuvent voir ceci</numerusform>
        </translation>
    </message>
    <message>
        <source>1 colleague</source>
        <translation>1 collègue</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues</source>
        <translation>
            <numerusform>%n collègue</numerusform>
            <numerusform>%n collègues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will see this</source>
        <comment>%1: 64 colleagues</comment>
        <translation>%1 verront ceci</translation>
    </message>
    <message>
        <source>1 person of %1</source>
        <translation>1 personne de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people of %1</source>
        <translation>
            <numerusform>%n personne de %1</numerusform>
            <numerusform>%n personnes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 will see this</source>
        <comment>%1: 64 colleagues, %2: 3 people of Brandt Seals</comment>
        <translation>%1 et %2 verront ceci</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
</context>
<context>
    <name>atrium::RelativeTime</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
</TS>
