#pragma once

#include "ui/onboarding/ReadingPage.h"

#include <QHash>

namespace atrium {

class AnswerNote;
class Button;
class MarkdownBox;

// What is official: in words, then in cases to judge one after another. Each is explained once it
// is judged, and only then does the page go on.
class CasesPage : public ReadingPage {
    Q_OBJECT
public:
    // `practised`: the cases need not be judged again.
    CasesPage(Client &client, const CharterText &text, bool practised, QWidget *parent = nullptr);

    QString lead() const override;
    bool forward() override;
    bool backward() override;
    bool hasEarlier() const override { return m_at > first(); }
    bool isReady() const override;
    bool goesOnFrom(const QWidget *widget) const override;
    QString nextText() const override;
    QString count() const override;

private:
    int first() const; // -1: the words
    void showCase(int at);
    void answer(bool official);
    void showAnswer();

    const CharterText m_text;
    const bool m_practised;
    int m_at = 0; // of the cases; -1: the words
    QHash<int, bool> m_answers; // by case: whether it was taken for official
    MarkdownBox *m_words;
    QWidget *m_case; // holds the card
    QWidget *m_choices;
    Button *m_official;
    Button *m_notOfficial;
    AnswerNote *m_answer;
};

} // namespace atrium
