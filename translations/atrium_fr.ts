<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>atrium::AboutCard</name>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Sans aucune garantie.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Copy system information</source>
        <translation>Copier les informations système</translation>
    </message>
    <message>
        <source>For a report of a fault. It says nothing about you or your company.</source>
        <translation>Pour signaler un défaut. Rien n’y parle de vous ni de votre entreprise.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Our charter</source>
        <translation>Notre charte</translation>
    </message>
</context>
<context>
    <name>atrium::Accessibility</name>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>atrium::AcknowledgementReport</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
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
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Modifier mon profil</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>Imprimer le fil</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Montrer les raccourcis</translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>À propos d’Atrium</translation>
    </message>
    <message>
        <source>Go to a place in the left column</source>
        <translation>Aller à un lieu de la colonne de gauche</translation>
    </message>
    <message>
        <source>See what belongs where</source>
        <translation>Voir ce qui va où</translation>
    </message>
    <message>
        <source>Read our charter</source>
        <translation>Lire notre charte</translation>
    </message>
    <message>
        <source>Show the introduction again</source>
        <translation>Montrer de nouveau l’introduction</translation>
    </message>
    <message>
        <source>Edit our charter</source>
        <translation>Modifier notre charte</translation>
    </message>
</context>
<context>
    <name>atrium::Announcer</name>
    <message>
        <source>Your post was sent.</source>
        <translation>Votre message est envoyé.</translation>
    </message>
    <message>
        <source>Your reply was sent.</source>
        <translation>Votre réponse est envoyée.</translation>
    </message>
    <message>
        <source>New post by %1 in %2.</source>
        <translation>Nouveau message de %1 dans %2.</translation>
    </message>
    <message>
        <source>New reply by %1 in %2.</source>
        <translation>Nouvelle réponse de %1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts.</source>
        <translation>
            <numerusform>%n nouveau message.</numerusform>
            <numerusform>%n nouveaux messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post could not be sent. It is in the outbox.</source>
        <translation>Un message n’a pas pu être envoyé. Il est dans la boîte d’envoi.</translation>
    </message>
</context>
<context>
    <name>atrium::AnswerBox</name>
    <message>
        <source>Go to the answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Répondu par %1</translation>
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
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
</context>
<context>
    <name>atrium::Application</name>
    <message>
        <source>This system has no password store, so the key to what Atrium stores is in a file that only you can read: %1</source>
        <translation>Ce système n’a pas de coffre à mots de passe : la clé de ce qu’Atrium enregistre est dans un fichier que vous seul pouvez lire : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>workspace: why you were signed out</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Sign in to open the link.</source>
        <translation>Connectez-vous pour ouvrir le lien.</translation>
    </message>
    <message>
        <source>What this link leads to is not here. It may have been removed, or it is in a group that you are not in.</source>
        <translation>Ce vers quoi mène ce lien n’est pas ici. Il a peut-être été retiré, ou se trouve dans un groupe dont vous n’êtes pas membre.</translation>
    </message>
    <message>
        <source>Atrium does not know this link: %1</source>
        <translation>Atrium ne connaît pas ce lien : %1</translation>
    </message>
    <message>
        <source>What was stored on this computer is locked with another key, and is being fetched again. What you had not sent is kept for %1 days, and comes back when its key does.</source>
        <translation>Ce qui était enregistré sur cet ordinateur est verrouillé avec une autre clé et est à nouveau récupéré. Ce que vous n’aviez pas encore envoyé est conservé %1 jours et revient dès que sa clé est retrouvée.</translation>
    </message>
    <message>
        <source>What you had not sent before is back. It is in the outbox until it is sent.</source>
        <translation>Ce que vous n’aviez pas encore envoyé est de retour. Cela reste dans la boîte d’envoi jusqu’à l’envoi.</translation>
    </message>
</context>
<context>
    <name>atrium::AttachmentsView::Item</name>
    <message>
        <source>%1 waits to be sent</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>%1 attend d’être envoyé</translation>
    </message>
    <message>
        <source>%1, %2 % sent</source>
        <comment>%1: a file&apos;s size</comment>
        <translation>%1, %2 % envoyés</translation>
    </message>
    <message>
        <source>%1, waits to be sent</source>
        <comment>%1: a file&apos;s size</comment>
        <translation>%1, en attente d’envoi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Send without this file…</source>
        <translation>Envoyer sans ce fichier…</translation>
    </message>
</context>
<context>
    <name>atrium::AudienceDialog</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>Responsables d’équipe</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Topic experts</source>
        <translation>Spécialistes d’un sujet</translation>
    </message>
    <message>
        <source>Community managers</source>
        <translation>Animation de la communauté</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est sollicité</translation>
    </message>
    <message>
        <source>Who shall confirm it?</source>
        <translation>Qui doit le confirmer ?</translation>
    </message>
    <message>
        <source>Everybody in the group, unless you choose. Whoever fits one line of each part is asked.</source>
        <translation>Tout le groupe, sauf si vous choisissez. Est sollicité quiconque correspond à une ligne de chaque partie.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>atrium::Autostart</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Your company may have switched this off.</source>
        <translation>Votre entreprise l’a peut-être désactivé.</translation>
    </message>
</context>
<context>
    <name>atrium::BlobTask</name>
    <message>
        <source>You can no longer see this.</source>
        <translation>Vous ne pouvez plus voir ceci.</translation>
    </message>
</context>
<context>
    <name>atrium::BodyEdit</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Send what you are writing</source>
        <translation>Envoyer ce que vous écrivez</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>atrium::CasesPage</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Pas officiel</translation>
    </message>
    <message>
        <source>Everybody may write here, so it must be clear who speaks for the company.</source>
        <translation>Ici, tout le monde peut écrire : il faut donc voir clairement qui parle au nom de l’entreprise.</translation>
    </message>
    <message>
        <source>Everybody may write here, so it must be clear who speaks for the company. Look at this post. Would you rely on it?</source>
        <translation>Ici, tout le monde peut écrire : il faut donc voir clairement qui parle au nom de l’entreprise. Regardez ce message. Vous y fieriez-vous ?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>Cas %1 sur %2</translation>
    </message>
    <message>
        <source>Right, official</source>
        <translation>Exact, c’est officiel</translation>
    </message>
    <message>
        <source>Right, not official</source>
        <translation>Exact, ce n’est pas officiel</translation>
    </message>
    <message>
        <source>Look again: this one is official</source>
        <translation>Regardez encore : celui-ci est officiel</translation>
    </message>
    <message>
        <source>Look again: this one is not official</source>
        <translation>Regardez encore : celui-ci n’est pas officiel</translation>
    </message>
</context>
<context>
    <name>atrium::ChangesPage</name>
    <message>
        <source>There is a new version of what we have agreed on. Please read what is different.</source>
        <translation>Il y a une nouvelle version de ce dont nous sommes convenus. Merci de lire ce qui change.</translation>
    </message>
    <message>
        <source>There is a new version of what we have agreed on. Please read what is different, and accept it by %1.</source>
        <comment>%1: a date</comment>
        <translation>Il y a une nouvelle version de ce dont nous sommes convenus. Merci de lire ce qui change et de l’accepter d’ici au %1.</translation>
    </message>
    <message>
        <source>The words that concern you are the same as before.</source>
        <translation>Ce qui vous concerne est inchangé.</translation>
    </message>
    <message>
        <source>This part is no longer there.</source>
        <translation>Cette partie n’existe plus.</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Ce qui était écrit avant</translation>
    </message>
</context>
<context>
    <name>atrium::CharterDraft</name>
    <message>
        <source>%1 is still empty.</source>
        <comment>%1: part of a charter</comment>
        <translation>%1 est encore vide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n characters too long.</source>
        <comment>%1: part of a charter</comment>
        <translation>
            <numerusform>%1 a %n caractère de trop.</numerusform>
            <numerusform>%1 a %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs %2 to %3 tasks.</source>
        <comment>%1: a role</comment>
        <translation>« %1 » demande de %2 à %3 tâches.</translation>
    </message>
    <message>
        <source>“%1” can have %2 rows.</source>
        <translation>« %1 » peut avoir %2 lignes.</translation>
    </message>
    <message>
        <source>“%1” in “%2”, %3,</source>
        <comment>a field, a list, number of the row</comment>
        <translation>« %1 » dans « %2 », %3,</translation>
    </message>
    <message>
        <source>“%1” has a task twice.</source>
        <comment>%1: a role</comment>
        <translation>« %1 » a deux fois la même tâche.</translation>
    </message>
</context>
<context>
    <name>atrium::CharterEntryEdit</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Ajouter à « %1 »</translation>
    </message>
    <message>
        <source>Now row %1 of %2</source>
        <translation>Maintenant ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Removed an empty row</source>
        <translation>Ligne vide supprimée</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Supprimé : « %1 »</translation>
    </message>
</context>
<context>
    <name>atrium::CharterFormPage</name>
    <message>
        <source>Edit our charter</source>
        <translation>Modifier notre charte</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <translation>Tel que les autres le verront</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a language</comment>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Remove %1 from the charter?</source>
        <comment>a language</comment>
        <translation>Retirer de la charte : %1 ?</translation>
    </message>
    <message>
        <source>What is written in it goes from your draft. Earlier versions keep it.</source>
        <translation>Son texte disparaît de votre brouillon. Les versions précédentes le gardent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This part is not complete in %1 yet.</source>
        <comment>a language</comment>
        <translation>Cette partie n’est pas encore complète (%1).</translation>
    </message>
    <message>
        <source>Begin with the text in %1</source>
        <comment>a language</comment>
        <translation>Partir du texte (%1)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a language</comment>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Something is missing or too long</source>
        <translation>Il manque quelque chose, ou c’est trop long</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Your draft is kept on this computer until you publish it.</source>
        <translation>Votre brouillon reste sur cet ordinateur jusqu’à sa publication.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>It could not be published. %1</source>
        <translation>La publication n’a pas abouti. %1</translation>
    </message>
    <message>
        <source>It is published as soon as there is a connection. What you change now is for the next version.</source>
        <translation>Elle sera publiée dès qu’il y aura une connexion. Ce que vous changez maintenant est pour la version suivante.</translation>
    </message>
    <message>
        <source>Version %1 is published.</source>
        <translation>La version %1 est publiée.</translation>
    </message>
    <message>
        <source>Version %1 was published while you wrote. What is new in it is not in your draft: see what changes before you publish.</source>
        <translation>La version %1 a été publiée pendant que vous écriviez. Ses nouveautés ne sont pas dans votre brouillon : regardez ce qui change avant de publier.</translation>
    </message>
    <message>
        <source>Discard your draft?</source>
        <translation>Abandonner votre brouillon ?</translation>
    </message>
    <message>
        <source>What applies now stays as it is. There is no other copy of the draft.</source>
        <translation>Ce qui est en vigueur ne change pas. Il n’y a pas d’autre copie du brouillon.</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPage</name>
    <message>
        <source>Our charter</source>
        <translation>Notre charte</translation>
    </message>
    <message>
        <source>Show an earlier version</source>
        <translation>Voir une version antérieure</translation>
    </message>
    <message>
        <source>Version %1, which applies</source>
        <translation>Version %1, en vigueur</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Show what applies</source>
        <translation>Voir ce qui est en vigueur</translation>
    </message>
    <message>
        <source>There is no charter yet</source>
        <translation>Il n’y a pas encore de charte</translation>
    </message>
    <message>
        <source>It will say here why we use this, what is official, and what is never measured.</source>
        <translation>On lira ici pourquoi nous utilisons cet outil, ce qui est officiel et ce qui n’est jamais mesuré.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale formats it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <comment>number, date</comment>
        <translation>Version %1 du %2</translation>
    </message>
    <message>
        <source>%1. You accepted it on %2.</source>
        <comment>“Version 2 of 3 May 2026”, date</comment>
        <translation>%1. Vous l’avez acceptée le %2.</translation>
    </message>
    <message>
        <source>This is an earlier version, to look it up. Version %1 applies.</source>
        <translation>Ceci est une version antérieure, pour mémoire. La version %1 est en vigueur.</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>Où cela se voit</translation>
    </message>
    <message>
        <source>What is official now</source>
        <translation>Ce qui est officiel maintenant</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Ce qui va où</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPages</name>
    <message>
        <source>No longer by e-mail since %1</source>
        <translation>Plus par e-mail depuis le %1</translation>
    </message>
    <message>
        <source>No longer by e-mail from %1</source>
        <translation>Plus par e-mail à partir du %1</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 s’en occupe</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <translation>Sauf : %1</translation>
    </message>
    <message>
        <source>You are a guest here. This is what the place is for, and what you can expect of it.</source>
        <translation>Vous êtes ici en tant qu’invité. Voici à quoi sert ce lieu et ce que vous pouvez en attendre.</translation>
    </message>
    <message>
        <source>What this place is for, who stands behind it, and what you get from it.</source>
        <translation>À quoi sert ce lieu, qui le soutient et ce que vous y gagnez.</translation>
    </message>
    <message>
        <source>So that nobody has to guess, and nobody has to look twice.</source>
        <translation>Pour que personne n’ait à deviner ni à chercher deux fois.</translation>
    </message>
    <message>
        <source>A few rules that make it easy to write, to ask, and to disagree.</source>
        <translation>Quelques règles pour écrire, demander et ne pas être d’accord en toute simplicité.</translation>
    </message>
    <message>
        <source>Before you write: who can read it, and what is counted.</source>
        <translation>Avant d’écrire : qui peut le lire, et ce qui est compté.</translation>
    </message>
    <message>
        <source>Some groups can be seen by people of other firms. They are marked in amber, everywhere.</source>
        <translation>Certains groupes sont visibles par des personnes d’autres entreprises. Ils sont partout signalés en ambre.</translation>
    </message>
    <message>
        <source>Groups that people from outside can see</source>
        <translation>Groupes visibles de l’extérieur</translation>
    </message>
</context>
<context>
    <name>atrium::CharterParts</name>
    <message>
        <source>Who writes it</source>
        <translation>Qui l’écrit</translation>
    </message>
    <message>
        <source>Their office</source>
        <translation>Sa fonction</translation>
    </message>
    <message>
        <source>In which group</source>
        <translation>Dans quel groupe</translation>
    </message>
    <message>
        <source>What the post says</source>
        <translation>Ce que dit le message</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation>Pourquoi, en une phrase</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Name and office.</source>
        <translation>Nom et fonction.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Raison d’être</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>And what is not.</source>
        <translation>Et ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Savoir-vivre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>A good example</source>
        <translation>Un bon exemple</translation>
    </message>
    <message>
        <source>One that is not so good</source>
        <translation>Un moins bon</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>Words for guests</source>
        <translation>Mots pour les invités</translation>
    </message>
    <message>
        <source>Guests read this in place of what it is for.</source>
        <translation>Les invités lisent ceci au lieu de la raison d’être.</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Cas pratiques</translation>
    </message>
    <message>
        <source>Official or not?</source>
        <translation>Officiel ou pas ?</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Newcomers judge each of them before they go on.</source>
        <translation>Les nouveaux jugent chacun d’eux avant de continuer.</translation>
    </message>
    <message>
        <source>Role paths</source>
        <translation>Parcours par rôle</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPreview</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Pas officiel</translation>
    </message>
</context>
<context>
    <name>atrium::CharterPublishDialog</name>
    <message>
        <source>Words for guests</source>
        <translation>Mots pour les invités</translation>
    </message>
    <message>
        <source>Practice cases</source>
        <translation>Cas pratiques</translation>
    </message>
    <message>
        <source>Ask everybody to accept it by</source>
        <translation>Demander à chacun de l’accepter avant le</translation>
    </message>
    <message>
        <source>They may put it off until the next day</source>
        <translation>Chacun peut remettre au lendemain</translation>
    </message>
    <message>
        <source>Publish the charter</source>
        <translation>Publier la charte</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Publier la version %1</translation>
    </message>
    <message>
        <source>Everybody is shown what changed and asked to accept it. Underlined words were added, struck out words were taken away.</source>
        <translation>Chacun voit ce qui a changé et est invité à l’accepter. Les mots soulignés ont été ajoutés, les mots barrés retirés.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a language</comment>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>a language</comment>
        <translation>%1 (retiré)</translation>
    </message>
</context>
<context>
    <name>atrium::CharterRowEdit</name>
    <message numerus="yes">
        <source>%n characters too long</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>atrium::CharterView</name>
    <message>
        <source>What this is to you as a guest</source>
        <translation>Ce que c’est pour vous, invité</translation>
    </message>
    <message>
        <source>Why we are here</source>
        <translation>Pourquoi nous sommes ici</translation>
    </message>
    <message>
        <source>Where this leads</source>
        <translation>Où cela nous mène</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Qui s’en porte garant</translation>
    </message>
    <message>
        <source>What it does for you</source>
        <translation>Ce que cela vous apporte</translation>
    </message>
    <message>
        <source>What is official, and what is not</source>
        <translation>Ce qui est officiel, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>What is never measured</source>
        <translation>Ce qui n’est jamais mesuré</translation>
    </message>
    <message>
        <source>Who from outside is here</source>
        <translation>Qui, de l’extérieur, est ici</translation>
    </message>
    <message>
        <source>How we talk to each other</source>
        <translation>Comment nous nous parlons</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <comment>an example</comment>
        <translation>Bien : %1</translation>
    </message>
    <message>
        <source>Not so good: %1</source>
        <comment>an example</comment>
        <translation>Moins bien : %1</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
</context>
<context>
    <name>atrium::CharterWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a caption, and what it is about</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Où nous voulons aller</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Qui s’en porte garant</translation>
    </message>
    <message>
        <source>What it brings you</source>
        <translation>Ce que vous y gagnez</translation>
    </message>
    <message>
        <source>What is official</source>
        <translation>Ce qui est officiel</translation>
    </message>
    <message>
        <source>How we talk here</source>
        <translation>Comment nous échangeons</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>What is never measured</source>
        <translation>Ce qui n’est jamais mesuré</translation>
    </message>
    <message>
        <source>Who is outside</source>
        <translation>Qui est extérieur</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>an example of how to write</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not so good</source>
        <comment>an example of how to write</comment>
        <translation>Moins bien</translation>
    </message>
</context>
<context>
    <name>atrium::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, and by what</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atrium::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>atrium::CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this group</source>
        <translation>pas dans ce groupe</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and what is said about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message>
        <source>Share something, ask, or thank somebody…</source>
        <translation>Partager, demander ou remercier…</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Continuer avec « %1 »</translation>
    </message>
    <message>
        <source>You are changing a post that goes out %1.</source>
        <translation>Vous modifiez un message qui part %1.</translation>
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
    <message numerus="yes">
        <source>%n characters over</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>encore %n caractère</numerusform>
            <numerusform>encore %n caractères</numerusform>
        </translation>
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
        <source>Scheduled posts</source>
        <translation>Messages programmés</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title (may be empty)</source>
        <translation>Titre (facultatif)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>This looks like code.</source>
        <translation>Cela ressemble à du code.</translation>
    </message>
    <message>
        <source>Make it a code block</source>
        <translation>En faire un bloc de code</translation>
    </message>
    <message>
        <source>You are offline. It goes out when you are connected again.</source>
        <translation>Vous êtes hors ligne. Cela partira quand vous serez reconnecté.</translation>
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
        <translation>Remerciements</translation>
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
        <source>Attach a picture</source>
        <translation>Joindre une image</translation>
    </message>
    <message>
        <source>Insert code (Ctrl+Shift+C)</source>
        <translation>Insérer du code (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
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
    <message>
        <source>Send later…</source>
        <translation>Envoyer plus tard…</translation>
    </message>
    <message>
        <source>It goes out %1, once this computer has been online.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Cela partira %1, une fois cet ordinateur connecté.</translation>
    </message>
    <message>
        <source>It goes out %1.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Cela partira %1.</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>Choisir le jour et l’heure…</translation>
    </message>
    <message>
        <source>This replaces “%1”, which stays readable.</source>
        <translation>Ceci remplace « %1 », qui reste lisible.</translation>
    </message>
    <message>
        <source>Officially</source>
        <translation>Officiellement</translation>
    </message>
    <message>
        <source>Officially: %1</source>
        <comment>%1: on which subject</comment>
        <translation>Officiellement : %1</translation>
    </message>
    <message>
        <source>What is said here is said for the company, and signed.</source>
        <translation>Ce qui est dit ici l’est au nom de l’entreprise, et signé.</translation>
    </message>
    <message>
        <source>Say it for the company, and sign it.</source>
        <translation>Dites-le au nom de l’entreprise, et signez-le.</translation>
    </message>
    <message>
        <source>Not officially</source>
        <translation>Pas officiellement</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerPrompt</name>
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
    <name>atrium::Credentials</name>
    <message>
        <source>Your system&apos;s password store did not open.</source>
        <translation>Le coffre à mots de passe de votre système ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Faites-y de la place, ou autorisez l’écriture, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or sign in anew. What you had not sent is kept for %1 days.</source>
        <translation>Déverrouillez-le et réessayez, ou connectez-vous à nouveau. Ce que vous n’aviez pas encore envoyé est conservé %1 jours.</translation>
    </message>
</context>
<context>
    <name>atrium::Database</name>
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
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make some room and try again. Nothing was lost.</source>
        <translation>Libérez de la place et réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The cache on this computer could not be read or written.</source>
        <translation>Le cache de cet ordinateur n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The cache on this computer is not ready yet.</source>
        <translation>Le cache de cet ordinateur n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>When Atrium starts again it makes a new one, and keeps what you have not sent.</source>
        <translation>Au prochain démarrage, Atrium en crée un nouveau et conserve ce que vous n’avez pas encore envoyé.</translation>
    </message>
    <message>
        <source>Another Atrium is running with the same data.</source>
        <translation>Un autre Atrium fonctionne avec les mêmes données.</translation>
    </message>
    <message>
        <source>Atrium cannot write what it stores on this computer.</source>
        <translation>Atrium ne peut rien enregistrer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to %1.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque et que vous pouvez écrire dans %1.</translation>
    </message>
    <message>
        <source>What is stored on this computer was made by a newer Atrium.</source>
        <translation>Ce qui est enregistré sur cet ordinateur vient d’un Atrium plus récent.</translation>
    </message>
    <message>
        <source>Install the newer one again, or sign in anew. What you had not sent is kept.</source>
        <translation>Réinstallez le plus récent, ou connectez-vous à nouveau. Ce que vous n’aviez pas encore envoyé est conservé.</translation>
    </message>
</context>
<context>
    <name>atrium::DaysPicker</name>
    <message>
        <source>Choose days</source>
        <translation>Choisir des jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>atrium::DesktopPopups</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Écrire une réponse…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>atrium::DeviceCard</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Start Atrium when I sign in to this computer</source>
        <translation>Lancer Atrium quand j’ouvre une session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>The new size is used when Atrium starts again.</source>
        <translation>La nouvelle taille vaudra au prochain lancement d’Atrium.</translation>
    </message>
</context>
<context>
    <name>atrium::DevicesCard</name>
    <message>
        <source>Your devices appear here after the first connection.</source>
        <translation>Vos appareils apparaîtront ici après la première connexion.</translation>
    </message>
    <message>
        <source>Unnamed device</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>signed in on %1</source>
        <translation>connecté le %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>vu le %1</translation>
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
</context>
<context>
    <name>atrium::DiscoverPage</name>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir les groupes</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Créer un groupe</translation>
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
    <name>atrium::Draft</name>
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
    <name>atrium::EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un emoji</translation>
    </message>
    <message>
        <source>Search for an emoji</source>
        <translation>Chercher un emoji</translation>
    </message>
    <message>
        <source>Search, or type an emoji</source>
        <translation>Chercher, ou saisir un emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Press Enter to use it</source>
        <translation>Entrée pour l’utiliser</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Aucun emoji ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>atrium::ExplanationColumn</name>
    <message>
        <source>About what you see</source>
        <translation>À propos de ce que vous voyez</translation>
    </message>
</context>
<context>
    <name>atrium::FeedPage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
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
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>What concerns me</source>
        <translation>Ce qui me concerne</translation>
    </message>
    <message>
        <source>What you hear of this group: %1</source>
        <translation>Ce que vous entendez de ce groupe : %1</translation>
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
        <translation>Encore rien d’officiel</translation>
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
        <translation>Découvrir les groupes</translation>
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
        <source>All: count every new post</source>
        <translation>Tout : compter chaque nouveau message</translation>
    </message>
    <message>
        <source>Only what concerns me</source>
        <translation>Seulement ce qui me concerne</translation>
    </message>
    <message>
        <source>Muted: tell me nothing</source>
        <translation>En sourdine : ne rien me dire</translation>
    </message>
    <message>
        <source>About this group</source>
        <translation>À propos de ce groupe</translation>
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
        <translation>Ses messages quittent cet ordinateur. Ce que vous avez écrit y reste.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Your groups and their posts are being fetched. Afterwards they are here without a connection, too.</source>
        <translation>Vos groupes et leurs messages sont en cours de récupération. Ensuite, ils sont là même sans connexion.</translation>
    </message>
</context>
<context>
    <name>atrium::FeedView</name>
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
    <name>atrium::FileOpener</name>
    <message>
        <source>Be careful with “%1”</source>
        <translation>Prudence avec « %1 »</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file could not be opened: %1</source>
        <translation>Le fichier n’a pas pu être ouvert : %1</translation>
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
    <name>atrium::FileRisk</name>
    <message>
        <source>This is a program. Once opened, it can do everything on this computer that you can. Open it only if you know who wrote it and expected to get it.</source>
        <translation>C’est un programme. Une fois ouvert, il peut tout ce que vous pouvez sur cet ordinateur. Ne l’ouvrez que si vous savez de qui il vient et si vous l’attendiez.</translation>
    </message>
    <message>
        <source>This opens in your browser and can run scripts there. It can also look like a sign-in page that it is not.</source>
        <translation>Cela s’ouvre dans votre navigateur et peut y exécuter des scripts. Cela peut aussi ressembler à une page de connexion qui n’en est pas une.</translation>
    </message>
    <message>
        <source>This office file can contain macros: small programs that run when it is opened. Leave them switched off unless you know who wrote them.</source>
        <translation>Ce fichier bureautique peut contenir des macros : de petits programmes lancés à l’ouverture. Laissez-les désactivées si vous ne savez pas qui les a écrites.</translation>
    </message>
</context>
<context>
    <name>atrium::FileTray</name>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
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
        <source>“%1” was not attached: a post can have %n files.</source>
        <translation>
            <numerusform>« %1 » n’a pas été joint : un message peut avoir %n fichier.</numerusform>
            <numerusform>« %1 » n’a pas été joint : un message peut avoir %n fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FirmDialog</name>
    <message>
        <source>What %1 can see</source>
        <translation>Ce que %1 peut voir</translation>
    </message>
    <message>
        <source>You are not in this group: who is in it is shown to its members only.</source>
        <translation>Vous n’êtes pas dans ce groupe : seuls ses membres voient qui en fait partie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Guests see the groups below that they are in: everything that is written there, or the threads that began since the day that is named, the files in them, and the people, without their e-mail addresses. They also read the charter, and see nothing else of the company.</source>
        <translation>Parmi les groupes ci-dessous, les invités voient ceux dont ils sont membres : tout ce qui s’y écrit, ou les fils commencés depuis le jour indiqué, leurs fichiers, et les personnes, sans leurs adresses e-mail. Ils lisent aussi la charte, et ne voient rien d’autre de l’entreprise.</translation>
    </message>
    <message>
        <source>Threads since %1</source>
        <translation>Fils depuis le %1</translation>
    </message>
</context>
<context>
    <name>atrium::FirstPostPage</name>
    <message>
        <source>Two sentences are enough. It is a real post: the people of the group will see it, and so you may also leave it for later.</source>
        <translation>Deux phrases suffisent. C’est un vrai message : les personnes du groupe le verront. Vous pouvez donc aussi le garder pour plus tard.</translation>
    </message>
    <message>
        <source>You are in no group yet in which you can begin a post. You can go back and join one, or finish now and write later.</source>
        <translation>Vous n’êtes encore dans aucun groupe où écrire un message. Vous pouvez revenir en arrière et en rejoindre un, ou terminer maintenant et écrire plus tard.</translation>
    </message>
    <message>
        <source>Who you are, and what one can ask you.</source>
        <translation>Qui vous êtes, et ce qu’on peut vous demander.</translation>
    </message>
    <message>
        <source>A question that has kept you busy this week.</source>
        <translation>Une question qui vous a occupé cette semaine.</translation>
    </message>
    <message>
        <source>Thanks to somebody who helped you.</source>
        <translation>Un merci à quelqu’un qui vous a aidé.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish without a post</source>
        <translation>Terminer sans message</translation>
    </message>
    <message>
        <source>Or answer a question that is still open</source>
        <translation>Ou répondez à une question encore sans réponse</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Répondre : %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who asked, and in which group</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Write something of my own instead</source>
        <translation>Plutôt écrire mon propre message</translation>
    </message>
    <message>
        <source>Well done. It is kept here and goes out as soon as there is a connection.</source>
        <translation>Bravo. C’est gardé ici et partira dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Well done. Your first words are on their way.</source>
        <translation>Bravo. Vos premiers mots sont en route.</translation>
    </message>
</context>
<context>
    <name>atrium::FirstWeekCard</name>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Votre première semaine</translation>
    </message>
    <message>
        <source>Put this away. You will not see it again.</source>
        <translation>Mettre de côté. Vous ne le reverrez plus.</translation>
    </message>
    <message>
        <source>Put away. You will not see your first week again.</source>
        <translation>Mis de côté. Vous ne reverrez plus votre première semaine.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>how many tasks</comment>
        <translation>%1 sur %2 faites</translation>
    </message>
</context>
<context>
    <name>atrium::GroupAboutTab</name>
    <message>
        <source>This group is closed: it can be read, and nothing new written.</source>
        <translation>Ce groupe est fermé : on peut le lire, mais plus rien y écrire.</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Bien ici</translation>
    </message>
    <message>
        <source>Better elsewhere</source>
        <translation>Mieux ailleurs</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Comment nous faisons ici</translation>
    </message>
    <message>
        <source>Edit this group</source>
        <translation>Modifier ce groupe</translation>
    </message>
    <message>
        <source>Leave this group…</source>
        <translation>Quitter ce groupe…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of group, and what that means</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Review on %1: keep, merge or close</source>
        <translation>Bilan le %1 : garder, fusionner ou fermer</translation>
    </message>
    <message>
        <source>Hear of this group again</source>
        <translation>Entendre à nouveau ce groupe</translation>
    </message>
    <message>
        <source>Mute this group</source>
        <translation>Mettre ce groupe en sourdine</translation>
    </message>
    <message>
        <source>Open this group again</source>
        <translation>Rouvrir ce groupe</translation>
    </message>
    <message>
        <source>Close this group…</source>
        <translation>Fermer ce groupe…</translation>
    </message>
    <message>
        <source>Its posts go from this computer. What you wrote stays there.</source>
        <translation>Ses messages quittent cet ordinateur. Ce que vous avez écrit y reste.</translation>
    </message>
    <message>
        <source>You own this group: it has no owner then, until somebody takes it over. You can make somebody else the owner first, under Members.</source>
        <translation>Vous êtes responsable de ce groupe : il n’aura plus de responsable jusqu’à ce que quelqu’un le reprenne. Vous pouvez d’abord en désigner un autre, sous Membres.</translation>
    </message>
    <message>
        <source>You can join again at any time.</source>
        <translation>Vous pouvez revenir à tout moment.</translation>
    </message>
    <message>
        <source>To come back, you have to ask.</source>
        <translation>Pour revenir, il faudra demander.</translation>
    </message>
    <message>
        <source>To come back, somebody has to add you.</source>
        <translation>Pour revenir, quelqu’un devra vous ajouter.</translation>
    </message>
    <message>
        <source>Leave “%1”?</source>
        <translation>Quitter « %1 » ?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close “%1” for everybody?</source>
        <translation>Fermer « %1 » pour tous ?</translation>
    </message>
    <message>
        <source>Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it again.</source>
        <translation>Ses messages restent : on peut les trouver et les lire. Rien de nouveau ne peut être écrit, personne ajouté. Vous pourrez le rouvrir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>See it as %1</source>
        <translation>Voir comme %1</translation>
    </message>
    <message>
        <source>See it as a partner firm…</source>
        <translation>Voir comme une entreprise partenaire…</translation>
    </message>
</context>
<context>
    <name>atrium::GroupExplanation</name>
    <message>
        <source>About this group</source>
        <translation>À propos de ce groupe</translation>
    </message>
    <message>
        <source>Good here</source>
        <translation>Bien ici</translation>
    </message>
    <message>
        <source>How we do it here</source>
        <translation>Comment nous faisons ici</translation>
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
    <name>atrium::GroupFilesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>a file&apos;s name, whose it is, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>atrium::GroupFilesTab</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a file&apos;s size, whose it is, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>What is attached to posts in this group will be here.</source>
        <translation>Ce qui est joint aux messages de ce groupe apparaîtra ici.</translation>
    </message>
    <message>
        <source>Open or save</source>
        <translation>Ouvrir ou enregistrer</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Voir le message</translation>
    </message>
</context>
<context>
    <name>atrium::GroupFormPage</name>
    <message>
        <source>A fault with type, firmware and log
A trick that saved you an hour</source>
        <translation>Une panne avec le type, le micrologiciel et le journal
Une astuce qui vous a fait gagner une heure</translation>
    </message>
    <message>
        <source>Spare-part orders: use the ERP</source>
        <translation>Commandes de pièces : dans l’ERP</translation>
    </message>
    <message>
        <source>How you talk to each other here, who decides what, where things are kept.</source>
        <translation>Comment on se parle ici, qui décide de quoi, où sont les choses.</translation>
    </message>
    <message>
        <source>Service desk field notes</source>
        <translation>Notes du service terrain</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What field service learns on site, so that nobody solves it twice.</source>
        <translation>Ce que le service apprend sur place, pour que personne ne le résolve deux fois.</translation>
    </message>
    <message>
        <source>What is it for? One sentence.</source>
        <translation>À quoi sert-il ? Une phrase.</translation>
    </message>
    <message>
        <source>What kind of group is it?</source>
        <translation>Quel genre de groupe est-ce ?</translation>
    </message>
    <message>
        <source>Who may join?</source>
        <translation>Qui peut en être membre ?</translation>
    </message>
    <message>
        <source>What belongs here?</source>
        <translation>Qu’est-ce qui a sa place ici ?</translation>
    </message>
    <message>
        <source>One example on each line.</source>
        <translation>Un exemple par ligne.</translation>
    </message>
    <message>
        <source>What is better elsewhere, and where?</source>
        <translation>Qu’est-ce qui va ailleurs, et où ?</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>Answers within one working day</source>
        <translation>Réponse sous un jour ouvré</translation>
    </message>
    <message>
        <source>How soon does somebody answer?</source>
        <translation>Sous quel délai répond-on ?</translation>
    </message>
    <message>
        <source>You answer for this as its owner. Leave it empty if you cannot say.</source>
        <translation>Vous en répondez comme responsable. Laissez vide si vous ne pouvez pas le dire.</translation>
    </message>
    <message>
        <source>How do we do it here?</source>
        <translation>Comment faisons-nous ici ?</translation>
    </message>
    <message>
        <source>Optional. Markdown works here too.</source>
        <translation>Facultatif. Markdown fonctionne aussi ici.</translation>
    </message>
    <message>
        <source>When do you look whether the group is still needed?</source>
        <translation>Quand regarderez-vous si le groupe est encore utile ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier « %1 »</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dans trois mois</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>Dans six mois</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Dans un an</translation>
    </message>
    <message>
        <source>There is a group with this name already.</source>
        <translation>Un groupe porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>As others will see it</source>
        <translation>Tel que les autres le verront</translation>
    </message>
</context>
<context>
    <name>atrium::GroupMembersTab</name>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Find by name, title or skill</source>
        <translation>Chercher par nom, fonction ou savoir-faire</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Chercher un membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Personne à afficher</translation>
    </message>
    <message>
        <source>Only members of a group see who is in it.</source>
        <translation>Seuls les membres d’un groupe voient qui en fait partie.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name or a title.</source>
        <translation>Essayez le début d’un prénom, d’un nom ou d’une fonction.</translation>
    </message>
    <message>
        <source>Whom? Type a name</source>
        <translation>Qui ? Tapez un nom</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>Voir le profil</translation>
    </message>
    <message>
        <source>Make a plain member</source>
        <translation>Rendre simple membre</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Nommer modérateur</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Nommer responsable…</translation>
    </message>
    <message>
        <source>Make %1 the owner of this group?</source>
        <translation>Confier ce groupe à %1 ?</translation>
    </message>
    <message>
        <source>The owner is named beside the group, and answers for its reply promise and its review.</source>
        <translation>Le responsable est nommé à côté du groupe ; il répond du délai promis et du bilan.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Nommer responsable</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Retirer du groupe…</translation>
    </message>
    <message>
        <source>Remove %1 from this group?</source>
        <translation>Retirer %1 de ce groupe ?</translation>
    </message>
    <message>
        <source>They no longer see what is written here. What they wrote stays.</source>
        <translation>Cette personne ne verra plus ce qui s’écrit ici. Ce qu’elle a écrit reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>You answer for them. After 180 days they leave, unless you renew it.</source>
        <translation>Vous répondez de cette personne. Elle quitte le groupe après 180 jours, sauf si vous prolongez.</translation>
    </message>
    <message>
        <source>Renew by %1 days, until %2</source>
        <translation>Prolonger de %1 jours, jusqu’au %2</translation>
    </message>
    <message>
        <source>End now…</source>
        <translation>Mettre fin maintenant…</translation>
    </message>
    <message>
        <source>Shall %1 of %2 leave this group now?</source>
        <translation>%1, de %2, doit-il ou elle quitter ce groupe maintenant ?</translation>
    </message>
    <message>
        <source>They no longer see what is written here, and it goes from their computers. What they wrote stays.</source>
        <translation>Cette personne ne voit plus ce qui s’écrit ici, et tout disparaît de ses ordinateurs. Ce qu’elle a écrit reste.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Mettre fin maintenant</translation>
    </message>
    <message>
        <source>What they see…</source>
        <translation>Ce que voit cette personne…</translation>
    </message>
</context>
<context>
    <name>atrium::GroupPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>This group is not here</source>
        <translation>Ce groupe n’est pas ici</translation>
    </message>
    <message>
        <source>It may have been closed to you, or the link is old.</source>
        <translation>Il vous est peut-être fermé, ou le lien est ancien.</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir les groupes</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>Membres · %1</translation>
    </message>
    <message>
        <source>Requests · %1</source>
        <translation>Demandes · %1</translation>
    </message>
</context>
<context>
    <name>atrium::GroupRequestsTab</name>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Who asks to join will be here, and you are told of it.</source>
        <translation>Ceux qui demandent à entrer seront ici, et vous en serez averti.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Accueillir</translation>
    </message>
</context>
<context>
    <name>atrium::GroupWords</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Avec des partenaires</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>People who work together every day: a team, a project, a site.</source>
        <translation>Des gens qui travaillent ensemble chaque jour : une équipe, un projet, un site.</translation>
    </message>
    <message>
        <source>Guests from other firms can be members. Every post says who outside can see it.</source>
        <translation>Des invités d’autres entreprises peuvent en être membres. Chaque message dit qui, dehors, le voit.</translation>
    </message>
    <message>
        <source>A subject that people share across teams: a craft, a tool, an interest.</source>
        <translation>Un sujet partagé entre équipes : un métier, un outil, un intérêt.</translation>
    </message>
    <message>
        <source>Anybody can join</source>
        <translation>Chacun peut entrer</translation>
    </message>
    <message>
        <source>People ask to join</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>Colleagues find it and join at once. Best for most groups.</source>
        <translation>Les collègues le trouvent et entrent aussitôt. Le mieux pour la plupart des groupes.</translation>
    </message>
    <message>
        <source>Colleagues find it and ask; its owner or a moderator lets them in.</source>
        <translation>Les collègues le trouvent et demandent ; le responsable ou un modérateur les accueille.</translation>
    </message>
    <message>
        <source>It is not listed. Its owner or a moderator adds people.</source>
        <translation>Il n’est pas listé. Le responsable ou un modérateur ajoute les personnes.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>%1, nobody from outside</source>
        <translation>%1, personne de l’extérieur</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>À l’invitation de %1</translation>
    </message>
    <message>
        <source>Invited by %1, until %2</source>
        <translation>À l’invitation de %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Sees posts since %1</source>
        <translation>Voit les messages depuis le %1</translation>
    </message>
    <message>
        <source>The company speaks here. Only who has a mandate begins threads; everybody in it may reply.</source>
        <translation>L’entreprise s’exprime ici. Seules les personnes qui ont un mandat ouvrent des fils ; tous les membres peuvent répondre.</translation>
    </message>
</context>
<context>
    <name>atrium::GroupsPage</name>
    <message>
        <source>How others find you, and where your work is talked about.</source>
        <translation>Comment les autres vous trouvent, et où l’on parle de votre travail.</translation>
    </message>
    <message>
        <source>Complete my profile</source>
        <translation>Compléter mon profil</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Groups for you</source>
        <translation>Des groupes pour vous</translation>
    </message>
    <message>
        <source>Nobody can see yet what you know about.</source>
        <translation>Personne ne voit encore ce que vous savez.</translation>
    </message>
    <message>
        <source>Knows about: %1</source>
        <translation>Connaît : %1</translation>
    </message>
    <message>
        <source>You are in no group yet.</source>
        <translation>Vous n’êtes encore dans aucun groupe.</translation>
    </message>
    <message>
        <source>You are in: %1</source>
        <translation>Vous êtes dans : %1</translation>
    </message>
    <message>
        <source>Your hosts add you to the groups that you need.</source>
        <translation>Vos hôtes vous ajoutent aux groupes dont vous avez besoin.</translation>
    </message>
    <message>
        <source>There is no other group that you could join. New ones appear under “Discover groups”.</source>
        <translation>Il n’y a pas d’autre groupe que vous puissiez rejoindre. Les nouveaux apparaissent sous « Découvrir les groupes ».</translation>
    </message>
</context>
<context>
    <name>atrium::GuestDialog</name>
    <message>
        <source>What does %1 of %2 see?</source>
        <translation>Que voit %1 de %2 ?</translation>
    </message>
    <message>
        <source>Add %1 of %2?</source>
        <translation>Ajouter %1 de %2 ?</translation>
    </message>
    <message>
        <source>They see:</source>
        <translation>Cette personne voit :</translation>
    </message>
    <message>
        <source>From %1 on, as now</source>
        <translation>À partir du %1, comme maintenant</translation>
    </message>
    <message>
        <source>Everything so far</source>
        <translation>Tout jusqu’ici</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>À partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Threads that began before that day are hidden from them, with all their replies and files.</source>
        <translation>Les fils commencés avant ce jour restent cachés, avec toutes leurs réponses et leurs fichiers.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>atrium::HomeExplanation</name>
    <message>
        <source>Welcome back</source>
        <translation>Content de vous revoir</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Groups you can join</source>
        <translation>Groupes à rejoindre</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>Ce que vous avez manqué</translation>
    </message>
    <message>
        <source>The threads that moved most while you were away</source>
        <translation>Les fils qui ont le plus bougé en votre absence</translation>
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
    <message>
        <source>What belongs where</source>
        <translation>Ce qui va où</translation>
    </message>
    <message>
        <source>Say what belongs where</source>
        <translation>Dire ce qui va où</translation>
    </message>
    <message>
        <source>So that nobody has to guess</source>
        <translation>Pour que personne n’ait à deviner</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>atrium::ImageViewer</name>
    <message>
        <source>Previous picture (Left)</source>
        <translation>Image précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next picture (Right)</source>
        <translation>Image suivante (Droite)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>L’image arrive…</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. You can save it and open it with another program.</source>
        <translation>Cette image ne peut pas être affichée ici. Vous pouvez l’enregistrer et l’ouvrir avec un autre programme.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a file&apos;s name, its number, how many</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Actual size (1)</source>
        <translation>Taille réelle (1)</translation>
    </message>
</context>
<context>
    <name>atrium::JoinCard</name>
    <message>
        <source>d MMMM</source>
        <comment>a day in a sentence: 3 May</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer ma demande</translation>
    </message>
    <message>
        <source>Why would you like to join? One sentence helps.</source>
        <translation>Pourquoi souhaitez-vous entrer ? Une phrase aide.</translation>
    </message>
    <message>
        <source>Message to the group&apos;s owner</source>
        <translation>Mot au responsable du groupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la demande</translation>
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
        <source>%1 · %2 · %3</source>
        <comment>kind of group, members, who may join</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Redemander…</translation>
    </message>
    <message>
        <source>Ask to join…</source>
        <translation>Demander à entrer…</translation>
    </message>
    <message>
        <source>This group is closed.</source>
        <translation>Ce groupe est fermé.</translation>
    </message>
    <message>
        <source>Your group is made as soon as there is a connection.</source>
        <translation>Votre groupe sera créé dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>You asked on %1. The group&apos;s owner and moderators see your request.</source>
        <translation>Vous avez demandé le %1. Le responsable et les modérateurs du groupe voient votre demande.</translation>
    </message>
    <message>
        <source>Your request was declined on %1. %2 can tell you more.</source>
        <translation>Votre demande a été refusée le %1. %2 peut vous en dire plus.</translation>
    </message>
    <message>
        <source>Your request was declined on %1.</source>
        <translation>Votre demande a été refusée le %1.</translation>
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
    <name>atrium::LanguagePicker</name>
    <message>
        <source>Language of the code</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Quel langage ?</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Chercher un langage</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langages</translation>
    </message>
</context>
<context>
    <name>atrium::LeaveOut</name>
    <message>
        <source>Send without “%1”?</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Envoyer sans « %1 » ?</translation>
    </message>
    <message>
        <source>The rest of the post goes out as you wrote it. If there is nothing else in it, it is discarded.</source>
        <translation>Le reste du message part tel que vous l’avez écrit. S’il ne contient rien d’autre, il est abandonné.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
</context>
<context>
    <name>atrium::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atrium::MainWindow</name>
    <message>
        <source>%1 – Atrium</source>
        <translation>%1 – Atrium</translation>
    </message>
</context>
<context>
    <name>atrium::MandateDialog</name>
    <message>
        <source>It ends on</source>
        <translation>Il prend fin le</translation>
    </message>
    <message>
        <source>Sign and give</source>
        <translation>Signer et donner</translation>
    </message>
    <message>
        <source>Give a mandate</source>
        <translation>Donner un mandat</translation>
    </message>
    <message>
        <source>Who may speak for the company?</source>
        <translation>Qui peut parler au nom de l’entreprise ?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Those who have made a signing key: Settings, Speaking officially.</source>
        <translation>Les personnes qui ont créé une clé de signature : Paramètres, Parler officiellement.</translation>
    </message>
    <message>
        <source>Travel and sites</source>
        <translation>Déplacements et sites</translation>
    </message>
    <message>
        <source>On which subject</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Board decision of 3 January</source>
        <translation>Décision du conseil du 3 janvier</translation>
    </message>
    <message>
        <source>On whose authority</source>
        <translation>Sur quelle autorité</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>The company&apos;s key…</source>
        <translation>La clé de l’entreprise…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file with the company&apos;s key</source>
        <translation>Le fichier contenant la clé de l’entreprise</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Clés (*.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The company itself</source>
        <translation>L’entreprise elle-même</translation>
    </message>
    <message>
        <source>The words of their key: %1. Ask them whether they see the same.</source>
        <translation>Les mots de sa clé : %1. Demandez-lui si les siens sont les mêmes.</translation>
    </message>
    <message>
        <source>This is the company&apos;s key.</source>
        <translation>C’est la clé de l’entreprise.</translation>
    </message>
    <message>
        <source>This is the key of another company.</source>
        <translation>C’est la clé d’une autre entreprise.</translation>
    </message>
    <message>
        <source>This file has no key in it.</source>
        <translation>Ce fichier ne contient pas de clé.</translation>
    </message>
</context>
<context>
    <name>atrium::MarkdownView</name>
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
    <name>atrium::MenuBar</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>atrium::MissedCard</name>
    <message>
        <source>%1 in %2</source>
        <comment>author, group</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>1 new reply</source>
        <translation>1 nouvelle réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n nouvelle réponse</numerusform>
            <numerusform>%n nouvelles réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reaction</source>
        <translation>1 réaction</translation>
    </message>
    <message numerus="yes">
        <source>%n reactions</source>
        <translation>
            <numerusform>%n réaction</numerusform>
            <numerusform>%n réactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MissedPage</name>
    <message>
        <source>What you missed</source>
        <translation>Ce que vous avez manqué</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>What moved most in your groups since %1.</source>
        <translation>Ce qui a le plus bougé dans vos groupes depuis %1.</translation>
    </message>
    <message>
        <source>You missed nothing</source>
        <translation>Vous n’avez rien manqué</translation>
    </message>
    <message>
        <source>It was quiet in your groups since %1.</source>
        <translation>C’était calme dans vos groupes depuis %1.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
</context>
<context>
    <name>atrium::MustReadBox</name>
    <message>
        <source>Please confirm that you have read this</source>
        <translation>Veuillez confirmer que vous avez lu ceci</translation>
    </message>
    <message>
        <source>Asks to be confirmed</source>
        <translation>Demande une confirmation</translation>
    </message>
    <message>
        <source>You confirmed this on %1</source>
        <comment>%1: a date</comment>
        <translation>Vous avez confirmé ceci le %1</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>Voir qui</translation>
    </message>
</context>
<context>
    <name>atrium::MustReadEdit</name>
    <message>
        <source>Ask everybody to confirm that they have read it</source>
        <translation>Demander à chacun de confirmer qu’il l’a lu</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dans 3 jours</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Un jour précis…</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Choose who is asked</source>
        <translation>Choisir qui est sollicité</translation>
    </message>
    <message>
        <source>Who is asked: %1</source>
        <translation>Sont sollicités : %1</translation>
    </message>
    <message>
        <source>Everybody in the group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a short list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: a department, place or role</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MustReadWords</name>
    <message>
        <source>today</source>
        <comment>in the middle of a sentence: by today</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in the middle of a sentence: by tomorrow</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in the middle of a sentence: since yesterday</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1: a day. It should have been done by then</comment>
        <translation>en retard depuis %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>%1: a day until which something is to be done</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>please confirm it</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>please confirm it, late since %1</source>
        <comment>%1: a day</comment>
        <translation>à confirmer, en retard depuis %1</translation>
    </message>
    <message>
        <source>confirm by %1</source>
        <comment>%1: a day</comment>
        <translation>à confirmer pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have confirmed</source>
        <comment>%1: how many of them</comment>
        <translation>
            <numerusform>%1 sur %n a confirmé</numerusform>
            <numerusform>%1 sur %n ont confirmé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Navigation</name>
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
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir les groupes</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
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
    <name>atrium::NavigationRow</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, en sourdine</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 nouveaux</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationRow</name>
    <message>
        <source>Admit</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Admit %1</source>
        <translation>Accueillir %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationWords</name>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 vous a répondu</translation>
    </message>
    <message>
        <source>%1 and %2 replied to you</source>
        <translation>%1 et %2 vous ont répondu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others replied to you</source>
        <translation>
            <numerusform>%1 et %n autre vous ont répondu</numerusform>
            <numerusform>%1 et %n autres vous ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reacted to your post</source>
        <translation>%1 a réagi à votre message</translation>
    </message>
    <message>
        <source>%1 and %2 reacted to your post</source>
        <translation>%1 et %2 ont réagi à votre message</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others reacted to your post</source>
        <translation>
            <numerusform>%1 et %n autre ont réagi à votre message</numerusform>
            <numerusform>%1 et %n autres ont réagi à votre message</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 vous a mentionné</translation>
    </message>
    <message>
        <source>%1 and %2 mentioned you</source>
        <translation>%1 et %2 vous ont mentionné</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others mentioned you</source>
        <translation>
            <numerusform>%1 et %n autre vous ont mentionné</numerusform>
            <numerusform>%1 et %n autres vous ont mentionné</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you to look at a post</source>
        <translation>%1 vous demande de regarder un message</translation>
    </message>
    <message>
        <source>%1 and %2 ask you to look at a post</source>
        <translation>%1 et %2 vous demandent de regarder un message</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others ask you to look at a post</source>
        <translation>
            <numerusform>%1 et %n autre vous demandent de regarder un message</numerusform>
            <numerusform>%1 et %n autres vous demandent de regarder un message</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 thanked you</source>
        <translation>%1 vous a remercié</translation>
    </message>
    <message>
        <source>%1 accepted your answer</source>
        <translation>%1 a accepté votre réponse</translation>
    </message>
    <message>
        <source>%1 asks something that you may know</source>
        <translation>%1 demande quelque chose que vous savez peut-être</translation>
    </message>
    <message>
        <source>%1 would like to join %2</source>
        <translation>%1 voudrait entrer dans %2</translation>
    </message>
    <message>
        <source>You asked to join %1</source>
        <translation>Vous avez demandé à entrer dans %1</translation>
    </message>
    <message>
        <source>You are now in %1</source>
        <translation>Vous êtes maintenant dans %1</translation>
    </message>
    <message>
        <source>%1 has not let you in</source>
        <translation>%1 ne vous a pas accueilli</translation>
    </message>
    <message>
        <source>Something new for you</source>
        <translation>Du nouveau pour vous</translation>
    </message>
    <message>
        <source>Something new for you in %1</source>
        <translation>Du nouveau pour vous dans %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Please read what is official and new</source>
        <translation>À lire : une nouvelle annonce officielle</translation>
    </message>
    <message>
        <source>Please read: %1</source>
        <comment>%1: a title</comment>
        <translation>À lire : %1</translation>
    </message>
    <message>
        <source>%1 leaves %2 soon, unless you renew it</source>
        <translation>%1 quitte bientôt %2, sauf si vous prolongez</translation>
    </message>
    <message numerus="yes">
        <source>%n guests leave %1 soon, unless you renew it</source>
        <translation>
            <numerusform>%n invité quitte bientôt %1, sauf si vous prolongez</numerusform>
            <numerusform>%n invités quittent bientôt %1, sauf si vous prolongez</numerusform>
        </translation>
    </message>
    <message>
        <source>Is %1 still needed? You own it, and its review is due</source>
        <translation>%1 est-il encore utile ? Vous en êtes responsable, et le bilan est dû</translation>
    </message>
    <message>
        <source>%1 has no owner: somebody should take it over, or close it</source>
        <translation>%1 n’a plus de responsable : quelqu’un devrait le reprendre ou le fermer</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsCard</name>
    <message>
        <source>Keep still outside my working hours</source>
        <translation>Rester silencieux hors de mes heures de travail</translation>
    </message>
    <message>
        <source>Groups that you hear nothing of</source>
        <translation>Groupes dont vous n’entendez rien</translation>
    </message>
    <message>
        <source>Show a desktop notification when something concerns me</source>
        <translation>Montrer une notification quand quelque chose me concerne</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>I work on</source>
        <translation>Je travaille le</translation>
    </message>
    <message>
        <source>Hear of it again</source>
        <translation>L’entendre à nouveau</translation>
    </message>
    <message>
        <source>Hear of %1 again</source>
        <translation>Entendre à nouveau %1</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPage</name>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>What you missed</source>
        <translation>Ce que vous avez manqué</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Vous avez tout lu</translation>
    </message>
    <message>
        <source>What is new for you will be here.</source>
        <translation>Ce qui est nouveau pour vous apparaîtra ici.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing for you yet</source>
        <translation>Encore rien pour vous</translation>
    </message>
    <message>
        <source>When somebody answers, mentions or thanks you, it will be here.</source>
        <translation>Quand on vous répond, vous mentionne ou vous remercie, ce sera ici.</translation>
    </message>
    <message>
        <source>1 notification dismissed</source>
        <translation>1 notification écartée</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications dismissed</source>
        <translation>
            <numerusform>%n notification écartée</numerusform>
            <numerusform>%n notifications écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>After some days away</source>
        <translation>Après quelques jours d’absence</translation>
    </message>
    <message>
        <source>What moved most in the last week</source>
        <translation>Ce qui a le plus bougé la semaine dernière</translation>
    </message>
    <message>
        <source>As loud as you like</source>
        <translation>Aussi présent que vous le voulez</translation>
    </message>
    <message>
        <source>The bell at the top of a group says how much you hear of it.</source>
        <translation>La cloche en haut d’un groupe dit ce que vous en entendez.</translation>
    </message>
    <message>
        <source>Quiet hours and more</source>
        <translation>Heures calmes et plus</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>Dans les réglages</translation>
    </message>
</context>
<context>
    <name>atrium::OfficialPage</name>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Official announcements</source>
        <translation>Annonces officielles</translation>
    </message>
    <message>
        <source>Nothing official yet</source>
        <translation>Encore rien d’officiel</translation>
    </message>
    <message>
        <source>What the company says officially will be here, and only that: you need not look for it in mails.</source>
        <translation>Ce que l’entreprise dit officiellement sera ici, et cela seul : inutile de le chercher dans les e-mails.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>What “official” means here</source>
        <translation>Ce qu’« officiel » veut dire ici</translation>
    </message>
    <message>
        <source>Anything said elsewhere is somebody&apos;s personal view.</source>
        <translation>Tout ce qui se dit ailleurs est un avis personnel.</translation>
    </message>
    <message>
        <source>It is signed by somebody who has a mandate to speak for the company, and your computer has checked it.</source>
        <translation>Une personne mandatée pour parler au nom de l’entreprise l’a signé, et votre ordinateur l’a vérifié.</translation>
    </message>
    <message>
        <source>A click on the shield tells who says so, on whose authority, and on which subject.</source>
        <translation>Un clic sur le bouclier dit qui parle, sur quelle autorité et à quel sujet.</translation>
    </message>
    <message>
        <source>What our charter says about it</source>
        <translation>Ce qu’en dit notre charte</translation>
    </message>
</context>
<context>
    <name>atrium::OlderPosts</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show older posts</source>
        <translation>Afficher les messages plus anciens</translation>
    </message>
    <message>
        <source>Fetching older posts…</source>
        <translation>Récupération des messages plus anciens…</translation>
    </message>
</context>
<context>
    <name>atrium::OnboardingWizard</name>
    <message>
        <source>About 4 minutes. You can stop at any page and go on later, also offline.</source>
        <translation>Environ 4 minutes. Vous pouvez vous arrêter à chaque page et reprendre plus tard, même hors ligne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which page of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>I have read this and will keep to it</source>
        <translation>J’ai lu et je m’y tiendrai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>atrium::Options</name>
    <message>
        <source>Atrium, the company&apos;s front hall: talk, ask and find out what is official, also offline.</source>
        <translation>Atrium, le hall de l’entreprise : parler, demander et savoir ce qui est officiel, même hors ligne.</translation>
    </message>
    <message>
        <source>Server to sign in to.</source>
        <translation>Serveur où se connecter.</translation>
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
    <message>
        <source>A link to open, as atrium:thread/ID. A window that is open already opens it.</source>
        <translation>Un lien à ouvrir, comme atrium:thread/ID. Une fenêtre déjà ouverte l’ouvre.</translation>
    </message>
    <message>
        <source>Directory for what is stored and for the settings; each has its own window.</source>
        <translation>Dossier pour les données et les réglages ; chacun a sa fenêtre.</translation>
    </message>
    <message>
        <source>Sign out of every workspace and forget what is stored in that directory first.</source>
        <translation>D’abord se déconnecter de tous les espaces et oublier ce que contient ce dossier.</translation>
    </message>
    <message>
        <source>Strong colours and lines, whatever the settings say.</source>
        <translation>Couleurs et traits forts, quels que soient les réglages.</translation>
    </message>
    <message>
        <source>Mirror the window, as for a language that is written from right to left.</source>
        <translation>Inverser la fenêtre, comme pour une langue écrite de droite à gauche.</translation>
    </message>
    <message>
        <source>With --screenshots: pictures in one theme only, with this word in their names.</source>
        <translation>Avec --screenshots : images dans un seul thème, avec ce mot dans leur nom.</translation>
    </message>
    <message>
        <source>With --scroll: by small steps, and print how long they took.</source>
        <translation>Avec --scroll : par petits pas, et afficher leur durée.</translation>
    </message>
    <message>
        <source>--variant belongs to --screenshots.</source>
        <translation>--variant va avec --screenshots.</translation>
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
    <message>
        <source>This was not accepted as official. Please check the date and time of this computer and that your mandate has not ended, then write it again.</source>
        <translation>Ce message n’a pas été accepté comme officiel. Vérifiez la date et l’heure de cet ordinateur et la validité de votre mandat, puis écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Nothing was overwritten.</source>
        <translation>Cela a été modifié ailleurs entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>This post was removed meanwhile.</source>
        <translation>Ce message a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The post that this answers is not there any more.</source>
        <translation>Le message auquel ceci répond n’existe plus.</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxCard</name>
    <message>
        <source>Remove a post in %1</source>
        <translation>Retirer un message dans %1</translation>
    </message>
    <message>
        <source>Unpin a post in %1</source>
        <translation>Détacher un message dans %1</translation>
    </message>
    <message>
        <source>Pin a post in %1</source>
        <translation>Épingler un message dans %1</translation>
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
        <source>Add %1 to %2</source>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Change what somebody may do in %1</source>
        <translation>Changer les droits de quelqu’un dans %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Take somebody out of %1</source>
        <translation>Retirer quelqu’un de %1</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Quitter %1</translation>
    </message>
    <message>
        <source>Give up a scheduled post</source>
        <translation>Abandonner un message programmé</translation>
    </message>
    <message>
        <source>Change a scheduled post</source>
        <translation>Modifier un message programmé</translation>
    </message>
    <message>
        <source>Post in %1 on %2</source>
        <comment>%2: date and time</comment>
        <translation>Message dans %1 le %2</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>Create the group “%1”</source>
        <translation>Créer le groupe « %1 »</translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation>Modifier un groupe</translation>
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
        <source>Take a post off your saved ones</source>
        <translation>Retirer un message des enregistrés</translation>
    </message>
    <message>
        <source>Save a post in %1</source>
        <translation>Enregistrer un message de %1</translation>
    </message>
    <message>
        <source>Remove a notification</source>
        <translation>Retirer une notification</translation>
    </message>
    <message>
        <source>Mark a notification as read</source>
        <translation>Marquer une notification comme lue</translation>
    </message>
    <message>
        <source>End a request to join %1</source>
        <translation>Clore une demande pour %1</translation>
    </message>
    <message>
        <source>Ask to join %1</source>
        <translation>Demander à entrer dans %1</translation>
    </message>
    <message>
        <source>Report a post in %1</source>
        <translation>Signaler un message dans %1</translation>
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
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give a mandate</source>
        <translation>Donner un mandat</translation>
    </message>
    <message>
        <source>Withdraw a mandate</source>
        <translation>Retirer un mandat</translation>
    </message>
    <message>
        <source>Give up your signing key</source>
        <translation>Abandonner votre clé de signature</translation>
    </message>
    <message>
        <source>Your signing key</source>
        <translation>Votre clé de signature</translation>
    </message>
    <message>
        <source>Publish a charter</source>
        <translation>Publier une charte</translation>
    </message>
    <message>
        <source>Change what belongs where</source>
        <translation>Modifier ce qui va où</translation>
    </message>
    <message>
        <source>How far you are with the introduction</source>
        <translation>Où vous en êtes de l’introduction</translation>
    </message>
    <message>
        <source>Confirm that you have read a post in %1</source>
        <translation>Confirmer que vous avez lu un message dans %1</translation>
    </message>
    <message>
        <source>It is empty there now.</source>
        <translation>Il n’y a plus rien à cet endroit.</translation>
    </message>
    <message>
        <source>There it says now: %1</source>
        <translation>On y lit maintenant : %1</translation>
    </message>
    <message>
        <source>Replace it with mine</source>
        <translation>Remplacer par ma version</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tout est parti</translation>
    </message>
    <message>
        <source>What you write while offline waits here.</source>
        <translation>Ce que vous écrivez hors ligne attend ici.</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Jeter ce que vous avez écrit ?</translation>
    </message>
    <message>
        <source>It has not been sent, and there is no other copy.</source>
        <translation>Ce n’est pas parti, et il n’y a pas d’autre copie.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>atrium::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>atrium::Palette</name>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Find people, groups, posts and actions</source>
        <translation>Trouver personnes, groupes, messages et actions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Show all results (%1)</source>
        <translation>Voir tous les résultats (%1)</translation>
    </message>
    <message>
        <source>Type a name, a topic or words of a post</source>
        <translation>Tapez un nom, un sujet ou des mots d’un message</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or only the beginning of one.</source>
        <translation>Rien trouvé. Essayez moins de mots, ou seulement le début de l’un d’eux.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PaletteModel</name>
    <message>
        <source>Where you were</source>
        <translation>Où vous étiez</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Knows about %1</source>
        <translation>S’y connaît en %1</translation>
    </message>
    <message>
        <source>1 accepted answer on this</source>
        <translation>1 réponse acceptée à ce sujet</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted answers on this</source>
        <translation>
            <numerusform>%n réponse acceptée à ce sujet</numerusform>
            <numerusform>%n réponses acceptées à ce sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>pas membre</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in which group, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>atrium::PassphraseDialog</name>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase to sign with</source>
        <translation>Votre phrase secrète pour signer</translation>
    </message>
    <message>
        <source>With it you sign what you say for the company, on this and your other computers. Nobody can reset it, not even an administrator: if you forget it, you make a new key.</source>
        <translation>Elle vous sert à signer ce que vous dites au nom de l’entreprise, sur cet ordinateur et les autres. Personne ne peut la réinitialiser, pas même un administrateur : si vous l’oubliez, vous créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>What you sign is official: you speak for the company. You are asked once an hour.</source>
        <translation>Ce que vous signez est officiel : vous parlez au nom de l’entreprise. Elle vous est demandée une fois par heure.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: four or five words are good.</source>
        <translation>
            <numerusform>Au moins %n caractère : quatre ou cinq mots conviennent.</numerusform>
            <numerusform>Au moins %n caractères : quatre ou cinq mots conviennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your signing key.</source>
        <translation>Ce n’est pas la phrase secrète de votre clé de signature.</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePage</name>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Every department</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Every firm</source>
        <translation>Toutes les entreprises</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Find by name, title or skill</source>
        <translation>Chercher par nom, fonction ou savoir-faire</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Chercher un service</translation>
    </message>
    <message numerus="yes">
        <source>More than %n people</source>
        <translation>
            <numerusform>Plus de %n personne</numerusform>
            <numerusform>Plus de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Nobody fits these words and filters.</source>
        <translation>Personne ne correspond à ces mots et filtres.</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>Sans filtres</translation>
    </message>
    <message>
        <source>Try the beginning of a first name, a last name, a title or a skill.</source>
        <translation>Essayez le début d’un prénom, d’un nom, d’une fonction ou d’un savoir-faire.</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePick</name>
    <message>
        <source>Whom do you thank? Type a name</source>
        <translation>Qui remerciez-vous ? Tapez un nom</translation>
    </message>
    <message>
        <source>Whom you thank</source>
        <translation>Qui vous remerciez</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>atrium::PersonExplanation</name>
    <message>
        <source>Works for</source>
        <translation>Travaille pour</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Dirige</translation>
    </message>
    <message>
        <source>Groups you share</source>
        <translation>Groupes en commun</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PersonPage</name>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Modifier mon profil</translation>
    </message>
    <message>
        <source>This person is not here</source>
        <translation>Cette personne n’est pas ici</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>What you write will be here.</source>
        <translation>Ce que vous écrivez apparaîtra ici.</translation>
    </message>
    <message>
        <source>What they write in the groups you share will be here.</source>
        <translation>Ce que cette personne écrit dans vos groupes communs sera ici.</translation>
    </message>
</context>
<context>
    <name>atrium::PictureCrop</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Partie visible de l’image</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus change its size.</source>
        <translation>Les flèches le déplacent, plus et moins changent sa taille.</translation>
    </message>
</context>
<context>
    <name>atrium::PinnedPosts</name>
    <message>
        <source>Pinned: %1</source>
        <translation>Épinglé : %1</translation>
    </message>
    <message>
        <source>Pinned posts</source>
        <translation>Messages épinglés</translation>
    </message>
</context>
<context>
    <name>atrium::PlaceWords</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Discover groups</source>
        <translation>Découvrir les groupes</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Saved posts</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Scheduled posts</source>
        <translation>Messages programmés</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Page de recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Ce qui va où</translation>
    </message>
    <message>
        <source>Our charter</source>
        <translation>Notre charte</translation>
    </message>
</context>
<context>
    <name>atrium::PollEdit</name>
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
    <name>atrium::PollView</name>
    <message>
        <source>closes today at %1</source>
        <translation>se termine aujourd’hui à %1</translation>
    </message>
    <message>
        <source>closes tomorrow</source>
        <translation>se termine demain</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <comment>a day of the week</comment>
        <translation>se termine %1</translation>
    </message>
    <message>
        <source>closes on %1</source>
        <comment>a date</comment>
        <translation>se termine le %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date, as QLocale formats it</comment>
        <translation>d MMMM</translation>
    </message>
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
        <source>click again to take a vote back</source>
        <translation>cliquez à nouveau pour retirer un vote</translation>
    </message>
    <message>
        <source>click another to change, again to take it back</source>
        <translation>cliquez sur une autre pour changer, à nouveau pour retirer</translation>
    </message>
</context>
<context>
    <name>atrium::PollView::Option</name>
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
    <name>atrium::Popup</name>
    <message>
        <source>%1: %2</source>
        <comment>group, title of the thread</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PostActions</name>
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
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Take out of Saved</source>
        <translation>Retirer d’Enregistrés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Who reacted…</source>
        <translation>Qui a réagi…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Take from the top of the group</source>
        <translation>Retirer du haut du groupe</translation>
    </message>
    <message>
        <source>Pin to the top of the group</source>
        <translation>Épingler en haut du groupe</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Supprimer ce message ?</translation>
    </message>
    <message>
        <source>Its text and files go for everybody. Replies stay.</source>
        <translation>Texte et fichiers disparaissent pour tous. Les réponses restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Replace with a new post…</source>
        <translation>Remplacer par un nouveau message…</translation>
    </message>
    <message>
        <source>Ask %1 whether this is official?</source>
        <translation>Demander à %1 si c’est officiel ?</translation>
    </message>
    <message>
        <source>Your question and the answer stand below the post, for everybody who can see it.</source>
        <translation>Votre question et la réponse figurent sous le message, pour tous ceux qui peuvent le voir.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>@%1 Is this official?</source>
        <comment>%1: a person who is asked</comment>
        <translation>@%1 Est-ce officiel ?</translation>
    </message>
    <message>
        <source>You have confirmed that you have read this.</source>
        <translation>Vous avez confirmé que vous avez lu ceci.</translation>
    </message>
    <message>
        <source>Who has confirmed…</source>
        <translation>Qui a confirmé…</translation>
    </message>
</context>
<context>
    <name>atrium::PostCard</name>
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
        <source>Accepted answer</source>
        <translation>Réponse retenue</translation>
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
        <translation>Abandonner</translation>
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
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take it out of what you saved</source>
        <translation>Le retirer de vos enregistrés</translation>
    </message>
    <message>
        <source>Keep it where you find it again</source>
        <translation>Le garder pour le retrouver</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <translation>Réponse à « %1 »</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: who, where, when; %2: the title of the post</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Ce message a été retiré.</translation>
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
        <source>New above</source>
        <translation>Nouveau plus haut</translation>
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
        <source>Official, replaced</source>
        <translation>Officiel, remplacé</translation>
    </message>
    <message>
        <source>asks you to confirm that you have read it</source>
        <translation>vous demande de confirmer que vous l’avez lu</translation>
    </message>
</context>
<context>
    <name>atrium::PostListPage</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Rien d’enregistré</translation>
    </message>
    <message>
        <source>Press Save below a post, and you find it again here, also without a connection. Nobody else sees what you save.</source>
        <translation>Appuyez sur Enregistrer sous un message et vous le retrouverez ici, même sans connexion. Personne d’autre ne voit ce que vous enregistrez.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about #%1 yet</source>
        <translation>Encore rien sur #%1</translation>
    </message>
    <message>
        <source>Posts about it in your groups will be here.</source>
        <translation>Les messages de vos groupes à ce sujet apparaîtront ici.</translation>
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
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Written on behalf of %1</source>
        <translation>Écrit au nom de %1</translation>
    </message>
    <message>
        <source>What %1 thinks</source>
        <translation>Ce que pense %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 et %n autre</numerusform>
            <numerusform>%1, %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else is in this group yet</source>
        <translation>Personne d’autre n’est encore dans ce groupe</translation>
    </message>
    <message>
        <source>Not official</source>
        <translation>Pas officiel</translation>
    </message>
    <message>
        <source>Signed for the company, and checked on this computer</source>
        <translation>Signé au nom de l’entreprise, et vérifié sur cet ordinateur</translation>
    </message>
    <message>
        <source>It names a mandate that does not exist.</source>
        <translation>Il cite un mandat qui n’existe pas.</translation>
    </message>
    <message>
        <source>Its mandate was not given by this company.</source>
        <translation>Son mandat n’a pas été donné par cette entreprise.</translation>
    </message>
    <message>
        <source>Its mandate belongs to somebody else.</source>
        <translation>Son mandat appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It was signed at a time when its mandate did not count yet.</source>
        <translation>Il a été signé à un moment où son mandat ne comptait pas encore.</translation>
    </message>
    <message>
        <source>Its mandate had ended when it was written.</source>
        <translation>Son mandat avait pris fin quand il a été écrit.</translation>
    </message>
    <message>
        <source>Its mandate had been withdrawn when it was written.</source>
        <translation>Son mandat avait été retiré quand il a été écrit.</translation>
    </message>
    <message>
        <source>It was changed after it had been signed.</source>
        <translation>Il a été modifié après avoir été signé.</translation>
    </message>
    <message>
        <source>People at %1 can see this</source>
        <translation>Des personnes chez %1 peuvent voir ceci</translation>
    </message>
</context>
<context>
    <name>atrium::PraiseView</name>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
</context>
<context>
    <name>atrium::ProfileCard</name>
    <message>
        <source>Mention in a post</source>
        <translation>Mentionner dans un message</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Modifier mon profil</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Savoir-faire</translation>
    </message>
    <message>
        <source>Accepted answers on</source>
        <translation>Réponses acceptées sur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Guest from %1</source>
        <translation>Invité de %1</translation>
    </message>
    <message>
        <source>Works for %1</source>
        <translation>Travaille pour %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a topic and how many answers</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atrium::ProfileForm</name>
    <message>
        <source>Move the circle with the pointer or the arrow keys; the wheel, + and − change its size.</source>
        <translation>Déplacez le cercle avec le pointeur ou les flèches ; la molette, + et − changent sa taille.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>Your title, as colleagues know it: “Service technician, drives”</source>
        <translation>Votre fonction, telle qu’on la connaît : « Technicien de service, entraînements »</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Où vous travaillez</translation>
    </message>
    <message>
        <source>What you know about</source>
        <translation>Ce que vous savez</translation>
    </message>
    <message>
        <source>Separated by commas: “hydraulics, PLC, Danish”. Others find you by these words, and you hear of questions about them.</source>
        <translation>Séparés par des virgules : « hydraulique, automates, danois ». On vous trouve par ces mots, et vous entendez les questions à leur sujet.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>What you work on, and what one can ask you. Markdown works here too.</source>
        <translation>Ce à quoi vous travaillez, et ce qu’on peut vous demander. Markdown fonctionne aussi ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your department, e-mail address and manager are kept by the administration of this workspace.</source>
        <translation>Votre service, votre adresse et votre responsable sont tenus par l’administration de cet espace.</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Choisir une autre image…</translation>
    </message>
    <message>
        <source>Choose a picture of you</source>
        <translation>Choisissez une image de vous</translation>
    </message>
    <message>
        <source>This file is not a picture that can be shown.</source>
        <translation>Ce fichier n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n skills: those that matter most.</source>
        <translation>
            <numerusform>Au plus %n savoir-faire : le plus important.</numerusform>
            <numerusform>Au plus %n savoir-faire : les plus importants.</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture could not be prepared. Please choose another one.</source>
        <translation>Cette image n’a pas pu être préparée. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>atrium::QueryCompleter</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>il y a une semaine</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>il y a un mois</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>il y a un an</translation>
    </message>
</context>
<context>
    <name>atrium::ReactionBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atrium::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Report a post</source>
        <translation>Signaler un message</translation>
    </message>
    <message>
        <source>What is wrong with this post?</source>
        <translation>Qu’est-ce qui ne va pas dans ce message ?</translation>
    </message>
    <message>
        <source>It is unkind or offends somebody</source>
        <translation>Il est désobligeant ou blesse quelqu’un</translation>
    </message>
    <message>
        <source>It shows something private or secret</source>
        <translation>Il montre quelque chose de privé ou de secret</translation>
    </message>
    <message>
        <source>It is wrong, and people may act on it</source>
        <translation>Il est faux, et on pourrait s’y fier</translation>
    </message>
    <message>
        <source>It is advertising or does not belong here</source>
        <translation>C’est de la publicité, ou ce n’a pas sa place ici</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Anything that helps to understand it</source>
        <translation>Tout ce qui aide à comprendre</translation>
    </message>
    <message>
        <source>Anything that helps to understand it (if you like)</source>
        <translation>Tout ce qui aide à comprendre (si vous voulez)</translation>
    </message>
    <message>
        <source>The people who look after %1 will see this, with your name. The author is not told.</source>
        <translation>Les personnes qui veillent sur %1 le verront, avec votre nom. L’auteur n’en saura rien.</translation>
    </message>
    <message>
        <source>%1 will see this, with your name. The author is not told.</source>
        <translation>%1 le verra, avec votre nom. L’auteur n’en saura rien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose what is wrong first</source>
        <translation>Choisissez d’abord ce qui ne va pas</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La note est trop longue</translation>
    </message>
</context>
<context>
    <name>atrium::ReportSheet</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Who has confirmed</source>
        <translation>Qui a confirmé</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>the name of a file</comment>
        <translation>confirmations</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <comment>%1: how many people</comment>
        <translation>Pas encore : %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <comment>%1: how many people</comment>
        <translation>Confirmé : %1</translation>
    </message>
    <message>
        <source>Without a department</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: how many have confirmed, %2: how many are asked</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: why, in the system&apos;s words</comment>
        <translation>Le fichier n’a pas pu être écrit. %1</translation>
    </message>
</context>
<context>
    <name>atrium::ReportTask</name>
    <message>
        <source>You cannot see who has confirmed this.</source>
        <translation>Vous ne pouvez pas voir qui a confirmé ceci.</translation>
    </message>
</context>
<context>
    <name>atrium::RespondersPopover</name>
    <message>
        <source>Who reacted</source>
        <translation>Qui a réagi</translation>
    </message>
    <message>
        <source>Nobody has reacted yet</source>
        <translation>Personne n’a encore réagi</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an emoji and how many chose it</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>atrium::ReviewCard</name>
    <message>
        <source>Is this group still needed?</source>
        <translation>Ce groupe est-il encore utile ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Fermer…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>You own it, and its review was on %1. If you keep it, you are asked again in half a year.</source>
        <translation>Vous en êtes responsable, et son bilan était prévu le %1. Si vous le gardez, la question vous sera reposée dans six mois.</translation>
    </message>
    <message>
        <source>Close “%1” for everybody?</source>
        <translation>Fermer « %1 » pour tous ?</translation>
    </message>
    <message>
        <source>Its posts stay and can be found and read. Nothing new can be written, and nobody added. You can open it again.</source>
        <translation>Ses messages restent : on peut les trouver et les lire. Rien de nouveau ne peut être écrit, personne ajouté. Vous pourrez le rouvrir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atrium::RolePage</name>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>You ask, answer, and share what others can use.</source>
        <translation>Vous demandez, répondez et partagez ce qui peut servir aux autres.</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>People want to hear from you, and get answers from you.</source>
        <translation>On veut vous entendre et recevoir vos réponses.</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Responsable d’équipe</translation>
    </message>
    <message>
        <source>You lead a team and look after its group.</source>
        <translation>Vous dirigez une équipe et veillez sur son groupe.</translation>
    </message>
    <message>
        <source>Topic expert</source>
        <translation>Spécialiste d’un sujet</translation>
    </message>
    <message>
        <source>Others come to you with what you know best.</source>
        <translation>Les autres viennent à vous pour ce que vous connaissez le mieux.</translation>
    </message>
    <message>
        <source>Community manager</source>
        <translation>Animation de la communauté</translation>
    </message>
    <message>
        <source>You help others to find their way, and groups to stay alive.</source>
        <translation>Vous aidez les autres à s’y retrouver et les groupes à rester vivants.</translation>
    </message>
    <message>
        <source>What comes first differs with what you do here. Choosing another role changes only your own first steps.</source>
        <translation>Ce qui vient d’abord dépend de ce que vous faites ici. Choisir un autre rôle ne change que vos propres premiers pas.</translation>
    </message>
    <message>
        <source>Your first week</source>
        <translation>Votre première semaine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>atrium::RouteCard</name>
    <message>
        <source>Ask %1 about it</source>
        <comment>%1: a person</comment>
        <translation>Demander à %1</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <translation>Sauf : %1</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier « %1 »</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>%1 belongs in %2</source>
        <comment>what, a group</comment>
        <translation>%1 va dans %2</translation>
    </message>
</context>
<context>
    <name>atrium::RouteFormPage</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Project status</source>
        <translation>État d’un projet</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe ?</translation>
    </message>
    <message>
        <source>Whoever does not know where something belongs asks them.</source>
        <translation>Qui ne sait pas où va quelque chose le lui demande.</translation>
    </message>
    <message>
        <source>From when on is e-mail no longer used for it?</source>
        <translation>À partir de quand n’utilise-t-on plus l’e-mail pour cela ?</translation>
    </message>
    <message>
        <source>project status, milestone</source>
        <translation>état du projet, jalon</translation>
    </message>
    <message>
        <source>By which words does one know it?</source>
        <translation>À quels mots le reconnaît-on ?</translation>
    </message>
    <message>
        <source>Separated by commas. Whoever writes one of them in another group is shown the way; nobody is stopped.</source>
        <translation>Séparés par des virgules. À qui écrit l’un d’eux dans un autre groupe, on montre le chemin ; personne n’est empêché d’écrire.</translation>
    </message>
    <message>
        <source>Figures for the board go by e-mail.</source>
        <translation>Les chiffres pour la direction partent par e-mail.</translation>
    </message>
    <message>
        <source>Are there exceptions?</source>
        <translation>Y a-t-il des exceptions ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Où cela va-t-il ?</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>Dans un groupe</translation>
    </message>
    <message>
        <source>One click leads there from the map.</source>
        <translation>Un clic y mène depuis la carte.</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>In another program, in a meeting, with a person.</source>
        <translation>Dans un autre logiciel, en réunion, auprès d’une personne.</translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation>Quel groupe ?</translation>
    </message>
    <message>
        <source>HR portal</source>
        <translation>Portail RH</translation>
    </message>
    <message>
        <source>Where is that?</source>
        <translation>Où est-ce ?</translation>
    </message>
    <message>
        <source>Say what belongs where</source>
        <translation>Dire ce qui va où</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier « %1 »</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>The map has a row for this already.</source>
        <translation>La carte a déjà une ligne pour cela.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Dites de quoi il s’agit.</translation>
    </message>
    <message numerus="yes">
        <source>A row can have %n words.</source>
        <translation>
            <numerusform>Une ligne peut avoir %n mot.</numerusform>
            <numerusform>Une ligne peut avoir %n mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exceptions are %n characters too long.</source>
        <translation>
            <numerusform>Les exceptions ont %n caractère de trop.</numerusform>
            <numerusform>Les exceptions ont %n caractères de trop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RouteHint</name>
    <message>
        <source>Move it there</source>
        <translation>Le déplacer là</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Le laisser ici</translation>
    </message>
    <message>
        <source>%1 belongs in %2.</source>
        <comment>what a post is about, a group</comment>
        <translation>%1 va dans %2.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <comment>%1: a group</comment>
        <translation>Le déplacer vers %1</translation>
    </message>
</context>
<context>
    <name>atrium::RouteWords</name>
    <message>
        <source>a group that is not here</source>
        <translation>un groupe qui n’est pas ici</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>where something belongs: a group, a place</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, as QLocale formats it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year, as QLocale formats it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No longer by e-mail from %1</source>
        <comment>%1: a day</comment>
        <translation>Plus par e-mail à partir du %1</translation>
    </message>
    <message>
        <source>No longer by e-mail since %1</source>
        <comment>%1: a day</comment>
        <translation>Plus par e-mail depuis le %1</translation>
    </message>
</context>
<context>
    <name>atrium::RoutesPage</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Ce qui va où</translation>
    </message>
    <message>
        <source>Which kind of message belongs in which group, who looks after it, and what e-mail is no longer used for.</source>
        <translation>Quel type de message va dans quel groupe, qui s’en occupe, et pour quoi l’e-mail ne sert plus.</translation>
    </message>
    <message>
        <source>What do you want to write about?</source>
        <translation>De quoi voulez-vous parler ?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Rien de tel</translation>
    </message>
    <message>
        <source>Try another word, or ask in a group that you know.</source>
        <translation>Essayez un autre mot, ou demandez dans un groupe que vous connaissez.</translation>
    </message>
    <message>
        <source>Nobody has said yet what belongs where</source>
        <translation>Personne n’a encore dit ce qui va où</translation>
    </message>
    <message>
        <source>Begin with the three things that people most often send by e-mail to everybody.</source>
        <translation>Commencez par les trois choses que l’on envoie le plus souvent à tous par e-mail.</translation>
    </message>
    <message>
        <source>Those who look after this workspace will write it down here.</source>
        <translation>Les personnes qui s’occupent de cet espace l’écriront ici.</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Supprimé : « %1 »</translation>
    </message>
</context>
<context>
    <name>atrium::ScheduledCard</name>
    <message>
        <source>in %1</source>
        <comment>%1: a group</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>reply in %1</source>
        <comment>%1: a group</comment>
        <translation>réponse dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be sent. %1</source>
        <comment>%1: a sentence</comment>
        <translation>Envoi impossible. %1</translation>
    </message>
    <message>
        <source>It goes out when this computer has been online.</source>
        <translation>Cela partira une fois cet ordinateur connecté.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>atrium::ScheduledPage</name>
    <message>
        <source>Scheduled</source>
        <translation>Programmés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Rien de programmé</translation>
    </message>
    <message>
        <source>When you write, the calendar beside Post lets you choose when it goes out.</source>
        <translation>Quand vous écrivez, le calendrier à côté de Publier permet de choisir quand cela part.</translation>
    </message>
    <message>
        <source>Discarded: the post that was to go out %1.</source>
        <comment>%1: tomorrow at 08:00</comment>
        <translation>Abandonné : le message qui devait partir %1.</translation>
    </message>
    <message>
        <source>Choose day and time…</source>
        <translation>Choisir le jour et l’heure…</translation>
    </message>
</context>
<context>
    <name>atrium::Screenshots</name>
    <message>
        <source>The address or the password is not right.</source>
        <translation>L’adresse ou le mot de passe n’est pas juste.</translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation>Veuillez réessayer. Si vous avez oublié votre mot de passe, demandez à qui s’occupe d’Atrium chez vous.</translation>
    </message>
    <message>
        <source>Thank you for the drawing, @A</source>
        <translation>Merci pour le plan, @A</translation>
    </message>
    <message>
        <source>This is the ramp that I mean:</source>
        <translation>Voici la rampe dont je parle :</translation>
    </message>
    <message>
        <source>The test bench is closed from ten to eleven.</source>
        <translation>Le banc d’essai est fermé de dix à onze heures.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci !</translation>
    </message>
    <message>
        <source>Thank you all: it is solved.</source>
        <translation>Merci à tous : c’est résolu.</translation>
    </message>
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
    <message>
        <source>Test bench 3 is closed today</source>
        <translation>Le banc d’essai 3 est fermé aujourd’hui</translation>
    </message>
    <message>
        <source>From ten to eleven, for the new sensor.</source>
        <translation>De dix à onze heures, pour le nouveau capteur.</translation>
    </message>
    <message>
        <source>Who brings a cake this week?</source>
        <translation>Qui apporte un gâteau cette semaine ?</translation>
    </message>
    <message>
        <source>Plan of hall 3</source>
        <translation>Plan du hall 3</translation>
    </message>
</context>
<context>
    <name>atrium::SearchFilters</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Sondages</translation>
    </message>
    <message>
        <source>With files</source>
        <translation>Avec des fichiers</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Avec des images</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Avec du code</translation>
    </message>
    <message>
        <source>With links</source>
        <translation>Avec des liens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Chercher un groupe</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La dernière semaine</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Le dernier mois</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir des jours…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
</context>
<context>
    <name>atrium::SearchModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>who, in which group, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>atrium::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search in everything that is on this computer</source>
        <translation>Chercher dans tout ce qui est sur cet ordinateur</translation>
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
        <source>Nothing with these words fits the filters.</source>
        <translation>Rien avec ces mots ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Chercher sans filtres</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of one.</source>
        <translation>Essayez moins de mots, ou seulement le début d’un mot.</translation>
    </message>
    <message>
        <source>Try another word for it, or only its beginning.</source>
        <translation>Essayez un autre mot, ou seulement son début.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n posts</source>
        <translation>
            <numerusform>Plus de %n message</numerusform>
            <numerusform>Plus de %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 message</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filters do can be typed as well: %1</source>
        <comment>a list of examples</comment>
        <translation>Ce que font les filtres peut aussi être tapé : %1</translation>
    </message>
    <message>
        <source>No post fits all of these filters.</source>
        <translation>Aucun message ne correspond à tous ces filtres.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuez à écrire</translation>
    </message>
    <message>
        <source>Posts are found from two letters on. To find a letter that is a word, put it in quotes: “C”.</source>
        <translation>Les messages sont trouvés à partir de deux lettres. Pour une lettre qui est un mot, mettez-la entre guillemets : « C ».</translation>
    </message>
</context>
<context>
    <name>atrium::SendTimes</name>
    <message>
        <source>In one hour (%1)</source>
        <comment>%1: a time</comment>
        <translation>Dans une heure (%1)</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>Monday, %1, at %2</source>
        <comment>%1: a date, %2: a time</comment>
        <translation>Lundi %1 à %2</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>%1: a date, %2: a time</comment>
        <translation>le %1 à %2</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
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
    <message>
        <source>Speaking officially</source>
        <translation>Parler officiellement</translation>
    </message>
</context>
<context>
    <name>atrium::Shell</name>
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
    <message>
        <source>What is stored on this computer is damaged and has to be fetched again. What you have not sent, and what you are writing, is kept.</source>
        <translation>Ce qui est enregistré sur cet ordinateur est endommagé et doit être récupéré à nouveau. Ce que vous n’avez pas envoyé et ce que vous êtes en train d’écrire est conservé.</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
</context>
<context>
    <name>atrium::ShortcutsSheet</name>
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
    <name>atrium::SignIn</name>
    <message>
        <source>This address is not secure.</source>
        <translation>Cette adresse n’est pas sûre.</translation>
    </message>
    <message>
        <source>This is not a server&apos;s address.</source>
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
        <translation>L’adresse ou le mot de passe n’est pas juste.</translation>
    </message>
    <message>
        <source>Please try again. If you have forgotten your password, ask whoever runs Atrium for you.</source>
        <translation>Veuillez réessayer. Si vous avez oublié votre mot de passe, demandez à qui s’occupe d’Atrium chez vous.</translation>
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
    <message>
        <source>Please try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
</context>
<context>
    <name>atrium::SignInPage</name>
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
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>atrium::SignOut</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Save unsent posts</source>
        <translation>Enregistrer les messages non envoyés</translation>
    </message>
    <message>
        <source>Text (*.md)</source>
        <translation>Texte (*.md)</translation>
    </message>
    <message>
        <source>Unsent posts.md</source>
        <translation>Messages non envoyés.md</translation>
    </message>
    <message>
        <source>Posts that were not sent</source>
        <translation>Messages qui n’ont pas été envoyés</translation>
    </message>
    <message>
        <source>%1 – files</source>
        <comment>folder beside the file %1</comment>
        <translation>%1 – fichiers</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Erase everything on this device and sign out?</source>
        <translation>Tout effacer sur cet appareil et se déconnecter ?</translation>
    </message>
    <message>
        <source>Sign out of %1 and erase what this device has of it?</source>
        <translation>Se déconnecter de %1 et effacer ce que cet appareil en a ?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you did were not sent yet. They are lost if you sign out now.</source>
        <translation>
            <numerusform>%n chose que vous avez faite n’est pas encore envoyée. Elle sera perdue si vous vous déconnectez.</numerusform>
            <numerusform>%n choses que vous avez faites ne sont pas encore envoyées. Elles seront perdues si vous vous déconnectez.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have posted stays with your company. You can sign in again at any time.</source>
        <translation>Ce que vous avez publié reste dans l’entreprise. Vous pouvez revenir à tout moment.</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>Se déconnecter et effacer</translation>
    </message>
    <message>
        <source>Save unsent posts to a file…</source>
        <translation>Enregistrer les messages non envoyés dans un fichier…</translation>
    </message>
</context>
<context>
    <name>atrium::SpeakingCard</name>
    <message>
        <source>Only people of the company speak for it.</source>
        <translation>Seules les personnes de l’entreprise parlent en son nom.</translation>
    </message>
    <message>
        <source>You have a signing key. These words are how whoever gives mandates knows that it is yours:</source>
        <translation>Vous avez une clé de signature. C’est à ces mots que la personne qui donne les mandats reconnaît la vôtre :</translation>
    </message>
    <message>
        <source>Whoever speaks for the company signs it with a key of their own. Make one when you are to have a mandate.</source>
        <translation>Qui parle au nom de l’entreprise signe avec sa propre clé. Créez-en une si vous devez recevoir un mandat.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Créer une nouvelle clé…</translation>
    </message>
    <message>
        <source>Make a signing key…</source>
        <translation>Créer une clé de signature…</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Créer une nouvelle clé de signature ?</translation>
    </message>
    <message>
        <source>If you forgot the passphrase, or somebody else may know it. Your mandates must then be given again for the new key. What you have said stays official.</source>
        <translation>Si vous avez oublié la phrase secrète, ou si quelqu’un d’autre peut la connaître. Vos mandats doivent alors être redonnés pour la nouvelle clé. Ce que vous avez dit reste officiel.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>You may speak for the company about:</source>
        <translation>Vous pouvez parler au nom de l’entreprise de :</translation>
    </message>
    <message>
        <source>The company&apos;s key, as this computer has known it since you first signed in. Compare it with what your company has published:</source>
        <translation>La clé de l’entreprise, telle que cet ordinateur la connaît depuis votre première connexion. Comparez-la à ce que votre entreprise a publié :</translation>
    </message>
    <message>
        <source>The server now has another key: %1. Nothing that it signs counts here. Ask your company before you believe it; signing out and in again does.</source>
        <translation>Le serveur a maintenant une autre clé : %1. Rien de ce qu’elle signe ne compte ici. Renseignez-vous auprès de votre entreprise avant de l’accepter ; se déconnecter et se reconnecter revient à l’accepter.</translation>
    </message>
    <message>
        <source>Everybody&apos;s mandates</source>
        <translation>Tous les mandats</translation>
    </message>
    <message>
        <source>Nobody has one yet, so nothing can be official.</source>
        <translation>Personne n’en a encore : rien ne peut donc être officiel.</translation>
    </message>
    <message>
        <source>Give a mandate…</source>
        <translation>Donner un mandat…</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a person, %2: a subject</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer ma demande</translation>
    </message>
    <message>
        <source>Withdraw the mandate of %1</source>
        <translation>Retirer le mandat de %1</translation>
    </message>
    <message>
        <source>Withdraw the mandate of %1?</source>
        <translation>Retirer le mandat de %1 ?</translation>
    </message>
    <message>
        <source>They cannot say anything official about “%1” any more. What they have said stays official. It cannot be given back, only given anew.</source>
        <translation>Plus rien d’officiel ne pourra être dit sur « %1 ». Ce qui a été dit reste officiel. Le mandat ne peut pas être rendu, seulement donné à nouveau.</translation>
    </message>
</context>
<context>
    <name>atrium::SpellCheck</name>
    <message>
        <source>No suggestions</source>
        <translation>Pas de suggestion</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Ajouter à mon dictionnaire</translation>
    </message>
    <message>
        <source>Ignore this word</source>
        <translation>Ignorer ce mot</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>%1: a language</comment>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>Ne pas vérifier</translation>
    </message>
</context>
<context>
    <name>atrium::StandingPopover</name>
    <message>
        <source>until it was withdrawn on %1</source>
        <comment>%1: a date</comment>
        <translation>jusqu’à son retrait le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1: a date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>given by the company</source>
        <translation>donné par l’entreprise</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>donné par %1</translation>
    </message>
    <message>
        <source>%1, given by %2</source>
        <comment>%1: a decision, %2: a person</comment>
        <translation>%1, donné par %2</translation>
    </message>
    <message>
        <source>This was official</source>
        <translation>C’était officiel</translation>
    </message>
    <message>
        <source>It has been replaced by a newer post, which counts now.</source>
        <translation>Un message plus récent l’a remplacé ; c’est lui qui compte.</translation>
    </message>
    <message>
        <source>Yes, this is official</source>
        <translation>Oui, c’est officiel</translation>
    </message>
    <message>
        <source>%1 says this for %2. Checked on this computer, also without a network.</source>
        <comment>%1: a person, %2: the company</comment>
        <translation>%1 le dit au nom de %2. Vérifié sur cet ordinateur, même sans réseau.</translation>
    </message>
    <message>
        <source>No, this is not official</source>
        <translation>Non, ce n’est pas officiel</translation>
    </message>
    <message>
        <source>It claims to be. %1</source>
        <comment>%1: a sentence that says why it is not</comment>
        <translation>Il prétend l’être. %1</translation>
    </message>
    <message>
        <source>A notice of the group</source>
        <translation>Un avis du groupe</translation>
    </message>
    <message>
        <source>%1 writes this on behalf of %2. It is not the company that speaks.</source>
        <comment>%1: a person, %2: a group</comment>
        <translation>%1 l’écrit au nom de %2. Ce n’est pas l’entreprise qui parle.</translation>
    </message>
    <message>
        <source>A personal view</source>
        <translation>Un point de vue personnel</translation>
    </message>
    <message>
        <source>This is what %1 thinks. Nobody has signed it for the company.</source>
        <translation>C’est l’avis de %1. Personne ne l’a signé au nom de l’entreprise.</translation>
    </message>
    <message>
        <source>Ask whether it is official</source>
        <translation>Demander si c’est officiel</translation>
    </message>
    <message>
        <source>What does official mean?</source>
        <translation>Que veut dire officiel ?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1: the title of a post, %2: a date</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>matches the company&apos;s key</source>
        <translation>correspond à la clé de l’entreprise</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
</context>
<context>
    <name>atrium::Start</name>
    <message>
        <source>Atrium cannot write in the folder %1.</source>
        <translation>Atrium ne peut pas écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Nothing of yours was changed. Make that folder writable, or start Atrium with --data and another folder.</source>
        <translation>Rien n’a été modifié chez vous. Rendez ce dossier accessible en écriture, ou lancez Atrium avec --data et un autre dossier.</translation>
    </message>
</context>
<context>
    <name>atrium::StorageCard</name>
    <message>
        <source>Posts, people and groups</source>
        <translation>Messages, personnes et groupes</translation>
    </message>
    <message>
        <source>Pictures and files that you opened</source>
        <translation>Images et fichiers que vous avez ouverts</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Everything is encrypted: without the key, which only you can read, nobody who takes this disk learns anything.</source>
        <translation>Tout est chiffré : sans la clé, que vous seul pouvez lire, qui prend ce disque n’apprend rien.</translation>
    </message>
    <message>
        <source>Erase and sign out…</source>
        <translation>Effacer et se déconnecter…</translation>
    </message>
    <message>
        <source>%1 on this device</source>
        <translation>%1 sur cet appareil</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Older posts are still being fetched: %1 % are here.</source>
        <translation>Les messages plus anciens arrivent encore : %1 % sont là.</translation>
    </message>
    <message>
        <source>All posts that this device keeps are here, so search and reading work offline.</source>
        <translation>Tous les messages que garde cet appareil sont là : chercher et lire marche hors ligne.</translation>
    </message>
</context>
<context>
    <name>atrium::Store</name>
    <message>
        <source>Atrium could not delete its cache on this computer.</source>
        <translation>Atrium n’a pas pu effacer son cache sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What this belongs to was discarded before it was sent.</source>
        <translation>Ce à quoi ceci se rapporte a été jeté avant l’envoi.</translation>
    </message>
    <message>
        <source>You are no longer in this group.</source>
        <translation>Vous n’êtes plus dans ce groupe.</translation>
    </message>
    <message>
        <source>Atrium could not make a new cache on this computer.</source>
        <translation>Atrium n’a pas pu créer de nouveau cache sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>atrium::Style</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>atrium::SyncEngine</name>
    <message>
        <source>You are offline. Who has confirmed this can be seen with a connection.</source>
        <translation>Vous êtes hors ligne. Une connexion est nécessaire pour voir qui a confirmé ceci.</translation>
    </message>
    <message>
        <source>The server has no older posts for you here.</source>
        <translation>Le serveur n’a pas ici de messages plus anciens pour vous.</translation>
    </message>
    <message>
        <source>You are offline. Older posts come with a connection.</source>
        <translation>Vous êtes hors ligne. Les messages plus anciens arrivent avec une connexion.</translation>
    </message>
</context>
<context>
    <name>atrium::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atrium::TaskRow</name>
    <message>
        <source>%1 (done)</source>
        <comment>a task</comment>
        <translation>%1 (fait)</translation>
    </message>
    <message>
        <source>%1 (not done yet)</source>
        <comment>a task</comment>
        <translation>%1 (pas encore fait)</translation>
    </message>
</context>
<context>
    <name>atrium::TaskWords</name>
    <message>
        <source>Say what you work on</source>
        <translation>Dire sur quoi vous travaillez</translation>
    </message>
    <message>
        <source>Colleagues look for people by what they know, and most of them do not know your name yet.

- **One sentence is enough:** what you work on this month, and what one can ask you.
- **Name three skills** in the words that others would type: a machine, a language, a tool.
- **A picture helps** people to greet you in the corridor. It need not be a good one.

Nobody marks it, and you can change it whenever you like. Your department and your manager are already there.</source>
        <translation>Vos collègues cherchent les gens par ce qu’ils savent, et la plupart ne connaissent pas encore votre nom.

- **Une phrase suffit :** sur quoi vous travaillez ce mois-ci, et ce qu’on peut vous demander.
- **Citez trois compétences** avec les mots que d’autres taperaient : une machine, une langue, un outil.
- **Une photo aide** à vous saluer dans le couloir. Elle n’a pas besoin d’être réussie.

Personne ne vous note, et vous pouvez tout changer quand vous voulez. Votre service et votre responsable y figurent déjà.</translation>
    </message>
    <message>
        <source>Edit my profile</source>
        <translation>Modifier mon profil</translation>
    </message>
    <message>
        <source>Join your team&apos;s group</source>
        <translation>Rejoindre le groupe de votre équipe</translation>
    </message>
    <message>
        <source>A group is a place with a purpose: what is written there reaches the people who need it, and nobody else.

- **Begin with your own team&apos;s group.** That is where your colleagues ask and tell.
- **Look at the right column:** it says what belongs there, who looks after it, and how soon somebody answers.
- **Add one group about a subject that you like**, even if it is not your job.

If a group becomes too loud, mute it. You can leave it again at any time.</source>
        <translation>Un groupe est un lieu qui a un but : ce qu’on y écrit arrive à ceux qui en ont besoin, et à personne d’autre.

- **Commencez par le groupe de votre équipe.** C’est là que vos collègues demandent et racontent.
- **Regardez la colonne de droite :** elle dit ce qui va ici, qui s’en occupe, et sous combien de temps on répond.
- **Ajoutez un groupe sur un sujet qui vous plaît,** même si ce n’est pas votre métier.

Si un groupe devient trop bruyant, mettez-le en sourdine. Vous pouvez le quitter à tout moment.</translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation>Trouver un groupe</translation>
    </message>
    <message>
        <source>Read our charter</source>
        <translation>Lire notre charte</translation>
    </message>
    <message>
        <source>The charter says why we talk here, and what you can rely on. Reading it takes a few minutes.

- **What is official:** only what carries the shield. Anything else is somebody&apos;s personal view, also when a manager writes it.
- **Who sees what:** before you write, the line below the text says who will read it.
- **What is measured**, and what never is.

If something in it seems wrong or unclear, ask the person who stands behind it. A charter that nobody questions is one that nobody has read.</source>
        <translation>La charte dit pourquoi nous nous parlons ici, et sur quoi vous pouvez compter. La lire prend quelques minutes.

- **Ce qui est officiel :** seulement ce qui porte le bouclier. Tout le reste est l’avis personnel de quelqu’un, même quand un responsable l’écrit.
- **Qui voit quoi :** avant d’écrire, la ligne sous le texte dit qui le lira.
- **Ce qui est mesuré,** et ce qui ne l’est jamais.

Si quelque chose vous semble faux ou peu clair, demandez à la personne qui s’en porte garante. Une charte que personne ne questionne est une charte que personne n’a lue.</translation>
    </message>
    <message>
        <source>Read the charter</source>
        <translation>Lire la charte</translation>
    </message>
    <message>
        <source>Write a first post</source>
        <translation>Écrire un premier message</translation>
    </message>
    <message>
        <source>A good first post is short, and useful to somebody. You need not introduce yourself at length.

- **Say one thing:** what you finished, found out or need.
- **Give it a title** that somebody would search for in a year.
- **Choose the group** where people work on it. The line below the text says who will read it.
- **Add the picture or the log:** it says more than a paragraph.

It need not be perfect. You can change it afterwards, and everybody can see that you did.</source>
        <translation>Un bon premier message est court, et utile à quelqu’un. Inutile de vous présenter longuement.

- **Dites une seule chose :** ce que vous avez fini, découvert, ou ce qu’il vous faut.
- **Donnez-lui un titre** que quelqu’un chercherait dans un an.
- **Choisissez le groupe** où l’on y travaille. La ligne sous le texte dit qui le lira.
- **Joignez l’image ou le journal :** cela en dit plus qu’un paragraphe.

Il n’a pas besoin d’être parfait. Vous pouvez le modifier ensuite, et chacun voit que vous l’avez fait.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Ask one real question</source>
        <translation>Poser une vraie question</translation>
    </message>
    <message>
        <source>A real question helps more people than you: whoever has it next finds the answer.

- **Ask for one thing**, and let the title be the question: “Which torque for the M8 bolts on the X200?”
- **Say what you have tried**, with the numbers, the log or a picture.
- **Say by when you need it**, and what happens until then.
- **Ask the group, not one person.** You can still mention who might know.

No question is too simple. If you wonder, somebody else does too.</source>
        <translation>Une vraie question n’aide pas que vous : la personne suivante qui se la pose trouve la réponse.

- **Demandez une seule chose,** et que le titre soit la question : « Quel couple pour les vis M8 de la X200 ? »
- **Dites ce que vous avez essayé,** avec les chiffres, le journal ou une image.
- **Dites pour quand il vous le faut,** et ce qui se passe d’ici là.
- **Demandez au groupe, pas à une personne.** Vous pouvez quand même mentionner qui pourrait savoir.

Aucune question n’est trop simple. Si vous vous interrogez, quelqu’un d’autre aussi.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Answer a colleague</source>
        <translation>Répondre à un collègue</translation>
    </message>
    <message>
        <source>An answer is worth more in the open than in a mail: the next ten people read it too.

- **Answer what was asked**, first. What you would rather say comes after.
- **Say how sure you are:** “measured”, “I think so”, “ask Lena”. All three help.
- **Half an answer is welcome.** So is the name of somebody who knows.
- **Link to the source** rather than copying it.

If the question has been asked before, give the link, not a lecture.</source>
        <translation>Une réponse vaut plus en public que dans un mail : les dix suivants la lisent aussi.

- **Répondez d’abord à ce qui est demandé.** Ce que vous préféreriez dire vient après.
- **Dites à quel point vous êtes sûr :** « mesuré », « je crois », « demandez à Lena ». Les trois aident.
- **Une demi-réponse est bienvenue.** Le nom de quelqu’un qui sait aussi.
- **Donnez le lien vers la source** au lieu de la recopier.

Si la question a déjà été posée, donnez le lien, pas une leçon.</translation>
    </message>
    <message>
        <source>Show open questions</source>
        <translation>Voir les questions ouvertes</translation>
    </message>
    <message>
        <source>Close a question of yours</source>
        <translation>Clore une de vos questions</translation>
    </message>
    <message>
        <source>A question without an end makes everybody read the whole thread. Closing it takes one click.

- **Choose “Accept as answer”** at the reply that solved it. The question then says who answered it, and whoever finds it later goes straight there.
- **Say what came of it:** “It was the valve; it runs again.”
- **Found it yourself?** Write the answer below your question and accept that.
- **Not needed any more?** Say so, in one line.

The person who helped you is told, and others learn what they know.</source>
        <translation>Une question sans fin oblige chacun à lire tout le fil. La clore prend un clic.

- **Choisissez « Retenir cette réponse »** à la réponse qui l’a résolue. La question dit alors qui y a répondu, et qui la trouve plus tard y va tout droit.
- **Dites ce qu’il en est sorti :** « C’était la vanne ; elle tourne de nouveau. »
- **Trouvé par vous-même ?** Écrivez la réponse sous votre question et retenez-la.
- **Plus nécessaire ?** Dites-le en une ligne.

La personne qui vous a aidé en est informée, et les autres apprennent ce qu’elle sait.</translation>
    </message>
    <message>
        <source>Show my questions</source>
        <translation>Voir mes questions</translation>
    </message>
    <message>
        <source>Thank somebody in the open</source>
        <translation>Remercier quelqu’un en public</translation>
    </message>
    <message>
        <source>Thanks in the open reach two people: the one who helped, and everybody who wonders what is valued here.

- **Say what they did and what it changed:** “You stayed until the bench ran, and so we delivered on Monday.”
- **Choose “Thanks”** when you write, and name the person.
- **Thank for quiet work too:** the drawing that was right, the question that saved a week.
- **Do it soon.** Soon is better than well worded.

One honest sentence is worth more than a paragraph of praise.</source>
        <translation>Un merci en public touche deux personnes : celle qui a aidé, et toutes celles qui se demandent ce qui compte ici.

- **Dites ce qui a été fait et ce que cela a changé :** « Vous êtes resté jusqu’à ce que le banc tourne, et nous avons livré lundi. »
- **Choisissez « Remerciements »** en écrivant, et nommez la personne.
- **Remerciez aussi le travail discret :** le plan qui était juste, la question qui a épargné une semaine.
- **Faites-le vite.** Vite vaut mieux que bien tourné.

Une phrase sincère vaut plus qu’un paragraphe d’éloges.</translation>
    </message>
    <message>
        <source>Thank somebody</source>
        <translation>Remercier quelqu’un</translation>
    </message>
    <message>
        <source>React to a post</source>
        <translation>Réagir à un message</translation>
    </message>
    <message>
        <source>A reaction is the smallest way to say: I have read it, and it helps.

- **Use it instead of a reply** that would only say “thanks” or “me too”. The thread stays short.
- **Choose what you mean.** A thumb agrees, a heart thanks, and a pair of eyes says that you are looking into it.
- **It is not a vote.** For a decision, make a poll.
- **Silence looks like indifference.** Those who write most often hear the least.

Press a reaction once more to take it back.</source>
        <translation>Une réaction est la plus petite façon de dire : j’ai lu, et cela aide.

- **Préférez-la à une réponse** qui dirait seulement « merci » ou « moi aussi ». Le fil reste court.
- **Choisissez ce que vous voulez dire.** Un pouce approuve, un cœur remercie, et une paire d’yeux dit que vous regardez.
- **Ce n’est pas un vote.** Pour une décision, faites un sondage.
- **Le silence ressemble à de l’indifférence.** Ceux qui écrivent le plus reçoivent souvent le moins d’échos.

Appuyez encore une fois sur une réaction pour la retirer.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Say how your group works</source>
        <translation>Dire comment marche votre groupe</translation>
    </message>
    <message>
        <source>People write in a group when they know what it is for. Five lines are enough, and its owner writes them.

- **Purpose:** one sentence that a newcomer understands.
- **Good here:** two or three real examples. They do more than rules.
- **Better elsewhere:** what does not belong here, and where it does.
- **Your promise:** how soon somebody answers. Promise only what you can keep.
- **How we do it here:** who decides what, and where things are kept.

Read it aloud to a colleague before you save it.</source>
        <translation>On écrit dans un groupe quand on sait à quoi il sert. Cinq lignes suffisent, et c’est son responsable qui les écrit.

- **But :** une phrase que comprend un nouveau venu.
- **Bien ici :** deux ou trois vrais exemples. Ils font plus que des règles.
- **Mieux ailleurs :** ce qui ne va pas ici, et où cela va.
- **Votre promesse :** sous combien de temps on répond. Ne promettez que ce que vous pouvez tenir.
- **Comment nous faisons ici :** qui décide de quoi, et où les choses sont rangées.

Lisez-le à voix haute à un collègue avant de l’enregistrer.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Answer a hard question</source>
        <translation>Répondre à une question difficile</translation>
    </message>
    <message>
        <source>The hardest question is the one that everybody has and one person asks. How you answer it decides whether there will be a second.

- **Answer within a day**, even with “I do not know yet; you will hear from me on Friday.”
- **Repeat the question fairly** before you answer. Leave its tone alone.
- **Say what is decided, what is open, and what you cannot say**, and why.
- **Thank the person by name** for asking.
- **Answer where it was asked**, not in private.

Then do what you said, and come back to write that you did.</source>
        <translation>La question la plus difficile est celle que tous se posent et qu’une seule personne pose. Votre réponse décide s’il y en aura une deuxième.

- **Répondez dans la journée,** même par « Je ne sais pas encore ; vous aurez de mes nouvelles vendredi. »
- **Reformulez la question loyalement** avant d’y répondre. Laissez son ton tranquille.
- **Dites ce qui est décidé, ce qui est ouvert, et ce que vous ne pouvez pas dire,** et pourquoi.
- **Remerciez la personne par son nom** d’avoir demandé.
- **Répondez là où la question a été posée,** pas en privé.

Puis faites ce que vous avez dit, et revenez l’écrire.</translation>
    </message>
    <message>
        <source>Go to Official</source>
        <translation>Aller à Officiel</translation>
    </message>
    <message>
        <source>Confirm what you must read</source>
        <translation>Confirmer ce que vous devez lire</translation>
    </message>
    <message>
        <source>Some official posts ask you to confirm that you have read them: safety, travel, rules that changed.

- **Read first.** Confirming says “I know this now”. It does not say “I agree”.
- **Ask below the post** if something is unclear. Others have the same question, and the answer stays where it belongs.
- **Under Official** you find what still waits for you.
- **Does it not concern you?** Say so in a reply, rather than confirm without reading.

It takes a minute, and somebody may rely on it.</source>
        <translation>Certains messages officiels vous demandent de confirmer que vous les avez lus : sécurité, voyages, règles modifiées.

- **Lisez d’abord.** Confirmer dit « je le sais maintenant ». Cela ne dit pas « je suis d’accord ».
- **Demandez sous le message** si quelque chose n’est pas clair. D’autres se posent la même question, et la réponse reste à sa place.
- **Sous Officiel,** vous trouvez ce qui vous attend encore.
- **Cela ne vous concerne pas ?** Dites-le dans une réponse, plutôt que de confirmer sans lire.

Cela prend une minute, et quelqu’un compte peut-être dessus.</translation>
    </message>
    <message>
        <source>Find an old answer</source>
        <translation>Retrouver une réponse</translation>
    </message>
    <message>
        <source>Somebody has probably asked it before. Searching takes ten seconds, and works offline too.

- **Press Ctrl+K** anywhere and type the beginning of a word.
- **Narrow it down** with the filters: from whom, in which group, answered or not.
- **Look for people the same way:** a machine or a skill finds who knows it.
- **Is what you found wrong by now?** Reply to it. So it becomes right for the next one.

If there is nothing, you have a question worth asking.</source>
        <translation>Quelqu’un l’a sans doute déjà demandé. Chercher prend dix secondes, et marche aussi hors ligne.

- **Appuyez sur Ctrl+K** n’importe où et tapez le début d’un mot.
- **Précisez** avec les filtres : de qui, dans quel groupe, avec ou sans réponse.
- **Cherchez les gens de la même façon :** une machine ou une compétence trouve qui s’y connaît.
- **Ce que vous avez trouvé n’est plus juste ?** Répondez-y. Ainsi ce sera juste pour le suivant.

S’il n’y a rien, vous avez une question qui mérite d’être posée.</translation>
    </message>
    <message>
        <source>Go to Search</source>
        <translation>Aller à la recherche</translation>
    </message>
    <message>
        <source>Save a post for later</source>
        <translation>Garder un message pour plus tard</translation>
    </message>
    <message>
        <source>What you will need again should not depend on your memory.

- **Press Save** below a post or a reply. You find it under Saved, the last one first.
- **Save the answer rather than the thread**, if that is what you will look for.
- **Only you see** what you have saved.
- **Take it out** when it is done. A short list is one that you read.

If many people need it, tell the group&apos;s owner, who can pin it for everybody.</source>
        <translation>Ce dont vous aurez encore besoin ne devrait pas dépendre de votre mémoire.

- **Appuyez sur Enregistrer** sous un message ou une réponse. Vous le trouvez sous Enregistré, le dernier en premier.
- **Gardez la réponse plutôt que le fil,** si c’est elle que vous chercherez.
- **Vous seul voyez** ce que vous avez gardé.
- **Retirez-le** quand c’est fait. Une liste courte est une liste qu’on lit.

Si beaucoup en ont besoin, dites-le au responsable du groupe, qui peut l’épingler pour tous.</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadDocument</name>
    <message>
        <source>Thread by %1</source>
        <translation>Fil de %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>✓ Accepted answer</source>
        <translation>✓ Réponse acceptée</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>This post was removed.</source>
        <translation>Ce message a été retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes on %1</source>
        <translation>Se termine le %1</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadPage</name>
    <message>
        <source>More about this thread</source>
        <translation>Plus sur ce fil</translation>
    </message>
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
        <translation>Fil</translation>
    </message>
    <message>
        <source>This post is not here</source>
        <translation>Ce message n’est pas ici</translation>
    </message>
    <message>
        <source>It may have been removed, or it is in a group that you are not in.</source>
        <translation>Il a peut-être été retiré, ou il est dans un groupe dont vous n’êtes pas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadPrinter</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>atrium::TopicBar</name>
    <message>
        <source>Topic %1</source>
        <translation>Sujet %1</translation>
    </message>
</context>
<context>
    <name>atrium::TransportError</name>
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
        <source>No server with this name was found.</source>
        <translation>Aucun serveur de ce nom n’a été trouvé.</translation>
    </message>
    <message>
        <source>Please check the address. If other programs have no connection either, check that first.</source>
        <translation>Vérifiez l’adresse. Si d’autres programmes n’ont pas de connexion non plus, vérifiez-la d’abord.</translation>
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
    <message>
        <source>No secure connection could be made.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie.</translation>
    </message>
    <message>
        <source>Nothing was sent. A proxy or a sign-in page of this network may be in between: please ask whoever runs the network, or Atrium for you.</source>
        <translation>Rien n’a été envoyé. Un proxy ou une page de connexion de ce réseau se trouve peut-être entre les deux : demandez à qui gère le réseau, ou Atrium, pour vous.</translation>
    </message>
    <message>
        <source>Its certificate comes from “%1”, whom this computer does not trust: a proxy that reads along, a sign-in page of this network, or a server that is not set up yet. Nothing was sent. Please ask whoever runs the network, or Atrium for you.</source>
        <translation>Son certificat vient de « %1 », auquel cet ordinateur ne fait pas confiance : un proxy qui lit les échanges, une page de connexion de ce réseau ou un serveur pas encore configuré. Rien n’a été envoyé. Demandez à qui gère le réseau, ou Atrium, pour vous.</translation>
    </message>
    <message>
        <source>Its certificate is valid from %1 to %2. Nothing was sent. Please check the date of this computer; if that is right, ask whoever runs Atrium for you.</source>
        <translation>Son certificat est valable du %1 au %2. Rien n’a été envoyé. Vérifiez la date de cet ordinateur ; si elle est juste, demandez à qui gère Atrium pour vous.</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Nothing was sent. Please check the address, or ask whoever runs Atrium for you.</source>
        <translation>Son certificat est établi pour un autre nom. Rien n’a été envoyé. Vérifiez l’adresse, ou demandez à qui gère Atrium pour vous.</translation>
    </message>
</context>
<context>
    <name>atrium::Tray</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No notifications for an hour</source>
        <translation>Pas de notifications pendant une heure</translation>
    </message>
    <message>
        <source>No notifications until tomorrow</source>
        <translation>Pas de notifications jusqu’à demain</translation>
    </message>
    <message>
        <source>Notifications again</source>
        <translation>Notifications à nouveau</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Atrium: 1 notification</source>
        <translation>Atrium : 1 notification</translation>
    </message>
    <message numerus="yes">
        <source>Atrium: %n notifications</source>
        <translation>
            <numerusform>Atrium : %n notification</numerusform>
            <numerusform>Atrium : %n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::UploadRow</name>
    <message>
        <source>Sent of %1</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Envoyé de %1</translation>
    </message>
    <message>
        <source>Send without %1</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>Envoyer sans %1</translation>
    </message>
</context>
<context>
    <name>atrium::UploadTask</name>
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
    <name>atrium::VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Underlined words were added, struck out words were taken away.</source>
        <translation>Les mots soulignés ont été ajoutés, les mots barrés retirés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Maintenant, depuis %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <translation>D’abord, %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Modifié le %1</translation>
    </message>
</context>
<context>
    <name>atrium::WhenDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>When shall it go out?</source>
        <translation>Quand cela doit-il partir ?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It goes out %1.</source>
        <comment>%1: tomorrow at 08:00, on Monday, 30 November at 08:00</comment>
        <translation>Cela partira %1.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
</context>
<context>
    <name>atrium::WizardList</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>atrium::WizardSteps</name>
    <message>
        <source>Why we have this</source>
        <translation>Pourquoi nous avons cela</translation>
    </message>
    <message>
        <source>Official or not?</source>
        <translation>Officiel ou pas ?</translation>
    </message>
    <message>
        <source>What belongs where</source>
        <translation>Ce qui va où</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Vos groupes</translation>
    </message>
    <message>
        <source>Your first post</source>
        <translation>Votre premier message</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>atrium::Worker</name>
    <message>
        <source>This device was signed out.</source>
        <translation>Cet appareil a été déconnecté.</translation>
    </message>
</context>
<context>
    <name>atrium::Workspace</name>
    <message>
        <source>Atrium cannot write to %1.</source>
        <translation>Atrium ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Make room there, or allow it to write, and sign in again.</source>
        <translation>Faites-y de la place, ou autorisez l’écriture, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>What was stored on this device was damaged and is being fetched again. What you had not sent yet was kept.</source>
        <translation>Ce qui était enregistré sur cet appareil était endommagé et est récupéré à nouveau. Ce que vous n’aviez pas encore envoyé a été conservé.</translation>
    </message>
    <message>
        <source>What was stored on this device could not be read and is being fetched again. Please write again what you had not sent yet.</source>
        <translation>Ce qui était enregistré sur cet appareil n’a pas pu être lu et est récupéré à nouveau. Veuillez réécrire ce que vous n’aviez pas encore envoyé.</translation>
    </message>
    <message>
        <source>The key to what Atrium stored on this computer was not found.</source>
        <translation>La clé de ce qu’Atrium a enregistré sur cet ordinateur est introuvable.</translation>
    </message>
    <message>
        <source>Please sign in again. What you had not sent is kept for %1 days, and comes back when the key does.</source>
        <translation>Veuillez vous reconnecter. Ce que vous n’aviez pas encore envoyé est conservé %1 jours et revient dès que la clé est retrouvée.</translation>
    </message>
</context>
<context>
    <name>atrium::WorkspaceHeader</name>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Workspaces and menu</source>
        <translation>Espaces et menu</translation>
    </message>
    <message>
        <source>Workspaces and menu: something is unread in another workspace</source>
        <translation>Espaces et menu : du non-lu dans un autre espace</translation>
    </message>
</context>
<context>
    <name>atrium::WorkspaceMenu</name>
    <message>
        <source>Workspace</source>
        <translation>Espace</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a workspace…</source>
        <translation>Ajouter un espace…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <translation>Se déconnecter de %1…</translation>
    </message>
</context>
</TS>
