#pragma once

#include "sync/store/Reader.h"
#include "ui/composer/Draft.h"
#include "ui/composer/Suggestions.h"
#include "ui/shell/Place.h"
#include "ui/widgets/Card.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace atrium {

class Banner;
class BodyEdit;
class Button;
class Chip;
class Client;
struct ChangeSet;
class ComposerPrompt;
class FileTray;
class IconButton;
class MarkdownView;
class MustReadEdit;
class PeoplePick;
class PlainLabel;
class PollEdit;
class RouteHint;

// Writes posts, replies and changes of posts, to be sent now or later. What is typed is kept as a
// draft at every pause and whenever the keyboard leaves, one for each place, and comes back with the
// place; a post that the cache could not take comes back too. Nothing typed is ever lost.
class Composer : public Card {
    Q_OBJECT
public:
    explicit Composer(Client &client, QWidget *parent = nullptr);
    ~Composer() override;

    void writePost(const Id &groupId); // empty: the person chooses the group. Begins as one line
    void writeReply(const Post &thread); // always open
    void answer(const PostDetails &reply); // the reply is to this reply in the thread
    void edit(const PostDetails &post); // until it is saved or given up; then as before
    void editScheduled(const ScheduledPost &scheduled); // likewise
    void replace(const PostDetails &official); // a new official post in its place
    void open(); // the whole form, with the keyboard in it
    void begin(const QString &kind); // opens for a post of this kind
    void mention(const Member &member); // opens with "@Name" at the end of what is written
    bool isEditing() const { return m_edited.has_value(); }
    const Draft &draft() const { return m_draft; }

Q_SIGNALS:
    void posted(const atrium::Id &postId);
    void editEnded();
    void navigate(const atrium::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Mode { Post, Reply };
    void build();
    QWidget *buildTop();
    QWidget *buildFoot();
    void wire();
    void enter(Mode mode, const QString &place);
    void take(const Draft &draft); // shows it
    void collapse();
    void changed(); // by the person
    void refresh(); // what the form offers and says
    std::optional<Route> elsewhere() const; // where what is written belongs, if not here
    void hintRoute();
    void moveTo(Id groupId);
    void fillGroups();
    void chooseGroup(const Id &groupId);
    void chooseKind(const QString &kind);
    void showPreview(bool preview);
    void chooseFiles(bool pictures);
    Draft draftOf(const Post &post) const;
    void submit();
    void submitScheduled();
    void submitAt(const QDateTime &at);
    void send(const Command &command);
    void offerTimes();
    void pickLanguage();
    void endEdit(bool keepDraft);
    void saveDraft();
    void loadDraft();
    void refused(const Command &command, const Error &error);
    void cacheChanged(const ChangeSet &changes);
    Draft::Limits limits() const;
    bool mayAnnounce() const;
    Id chosenGroup() const;
    bool lacksGroup() const;
    bool canSeal() const;
    bool mustSeal() const;
    void refreshSeal();
    void chooseSeal();
    void submitSealed();

    Client &m_client;
    Mode m_mode = Mode::Post;
    bool m_choosesGroup = false;
    QString m_place; // the draft's
    Draft m_draft;
    std::optional<Group> m_group; // where it will be seen
    std::optional<Post> m_edited;
    std::optional<ScheduledPost> m_scheduled; // m_edited is this one's post
    QList<Mandate> m_mandates; // that one may sign with now
    Suggestions m_suggestions;
    Draft m_beforeEdit;
    QSet<QString> m_unhinted; // places whose draft stays where it is: the person has said so
    Id m_hinted; // the group that the hint names
    QTimer m_pause;
    bool m_taking = false;
    bool m_typing = false; // the keyboard is in the title or the text, which have no lines of their own

    struct Sent { // until it is in the cache
        Id id;
        Draft draft;
    };
    std::optional<Sent> m_sent;
    QString m_warning;

    ComposerPrompt *m_prompt;
    Banner *m_notice;
    QWidget *m_form;
    QComboBox *m_groups;
    QWidget *m_kinds;
    IconButton *m_close;
    QWidget *m_about; // "Answering Lena", "Editing"
    PlainLabel *m_aboutText;
    QLineEdit *m_title;
    PeoplePick *m_praised;
    BodyEdit *m_body;
    RouteHint *m_hint;
    Banner *m_codeOffer; // what was pasted looks like code
    QScrollArea *m_previewArea;
    MarkdownView *m_preview;
    PollEdit *m_poll;
    MustReadEdit *m_mustRead;
    FileTray *m_files;
    PlainLabel *m_problem;
    PlainLabel *m_offline;
    PlainLabel *m_counter;
    PlainLabel *m_audience;
    IconButton *m_image;
    IconButton *m_code;
    IconButton *m_attach;
    IconButton *m_emoji;
    IconButton *m_previewButton;
    Chip *m_seal;
    Button *m_post;
    IconButton *m_later;
};

} // namespace atrium
