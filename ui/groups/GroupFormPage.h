#pragma once

#include "sync/outbox/Command.h"
#include "ui/shell/Page.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace atrium {

class GroupExplanation;
class PageHeader;
class PlainLabel;
class PrimaryButton;

// Makes a group, or changes one (the place's id). What others will see of it grows in the right
// column while one types.
class GroupFormPage : public Page {
    Q_OBJECT
public:
    explicit GroupFormPage(Client &client, QWidget *parent = nullptr);
    void open(const Place &place) override;
    QWidget *makeExplanation() override;
    void focusFirst() override;

private:
    QButtonGroup *addOptions(
        QVBoxLayout *layout, const QString &question, const QString &name, const QStringList &values);
    void read(const Group &group);
    void fillReview(const QDateTime &now);
    Group typed() const; // the group as it would be
    void changed();
    void save();
    QJsonObject difference(const Group &now) const; // the patch for the group as it was

    Group m_group; // as it was; without an id when it is a new one
    bool m_reading = false;
    PageHeader *m_header;
    QScrollArea *m_scroll;
    QLineEdit *m_name;
    QButtonGroup *m_kind;
    QWidget *m_kindPart;
    QButtonGroup *m_join;
    QLineEdit *m_purpose;
    QLineEdit *m_promise;
    QPlainTextEdit *m_good;
    QPlainTextEdit *m_elsewhere;
    QPlainTextEdit *m_charter;
    QWidget *m_reviewPart;
    QComboBox *m_review;
    PlainLabel *m_problem;
    PrimaryButton *m_save;
    GroupExplanation *m_explanation = nullptr;
};

} // namespace atrium
