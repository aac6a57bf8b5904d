#include "ui/composer/SpellCheck.h"

#include "ui/text/Speller.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMs = 400;
constexpr qsizetype mostMistakes = 300; // a text in a language without a dictionary
} // namespace

SpellCheck::SpellCheck(QPlainTextEdit *edit, Speller &speller)
    : QObject(edit)
    , m_edit(edit)
    , m_speller(speller)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpellCheck::check);
    connect(edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(edit, &QPlainTextEdit::cursorPositionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&speller, &Speller::changed, this, [this] {
        m_known.clear();
        check();
    });
    connect(&Theme::current(), &Theme::changed, this, &SpellCheck::show);
    m_pause.start();
}

void SpellCheck::check()
{
    m_pause.stop();
    const QString text = m_edit->toPlainText();
    const QList<TextRange> words = proseWords(text);
    QString prose; // code and addresses would be taken for another language
    for (const TextRange &word : words)
        prose += QStringView(text).sliced(word.from, word.length).toString() + u' ';
    if (const QString language = m_speller.languageOf(prose); language != m_language) {
        m_language = language;
        m_known.clear();
    }
    m_mistakes.clear();
    const int cursor
        = m_edit->hasFocus() && !m_edit->textCursor().hasSelection() ? m_edit->textCursor().position() : -1;
    for (const TextRange &word : words) {
        if (m_language.isEmpty() || m_mistakes.size() >= mostMistakes)
            break;
        if (word.from + word.length == cursor)
            continue; // still being typed
        const QString written = text.sliced(word.from, word.length);
        const auto known = m_known.constFind(written);
        const bool right = known != m_known.constEnd()
            ? *known
            : m_known.insert(written, m_speller.isCorrect(written, m_language)).value();
        if (!right)
            m_mistakes += word;
    }
    show();
}

void SpellCheck::show()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(Theme::current().color(Token::Danger));
    for (const TextRange &mistake : std::as_const(m_mistakes)) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(static_cast<int>(mistake.from));
        cursor.setPosition(static_cast<int>(mistake.from + mistake.length), QTextCursor::KeepAnchor);
        marks += QTextEdit::ExtraSelection { cursor, wave };
    }
    m_edit->setExtraSelections(marks);
}

std::optional<TextRange> SpellCheck::mistakeAt(int position) const
{
    for (const TextRange &mistake : m_mistakes)
        if (position >= mistake.from && position <= mistake.from + mistake.length)
            return mistake;
    return {};
}

void SpellCheck::addTo(QMenu *menu, int position)
{
    check();
    QAction *before = menu->actions().value(0);
    const auto insert = [menu, before](QAction *action) {
        menu->insertAction(before, action);
        return action;
    };
    if (const auto mistake = mistakeAt(position)) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(static_cast<int>(mistake->from));
        cursor.setPosition(static_cast<int>(mistake->from + mistake->length), QTextCursor::KeepAnchor);
        const QString word = cursor.selectedText();
        const QStringList suggestions = m_speller.suggestions(word, m_language);
        for (const QString &suggestion : suggestions) {
            QAction *action = insert(new QAction(QString(suggestion).replace(u'&', u"&&"_s), menu));
            QFont font = action->font();
            font.setWeight(QFont::DemiBold);
            action->setFont(font);
            connect(
                action, &QAction::triggered, this, [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
        }
        if (suggestions.isEmpty())
            insert(new QAction(tr("No suggestions"), menu))->setEnabled(false);
        menu->insertSeparator(before);
        connect(insert(new QAction(tr("Add to my dictionary"), menu)), &QAction::triggered, this,
            [this, word, language = m_language] { m_speller.learn(word, language); });
        connect(insert(new QAction(tr("Ignore this word"), menu)), &QAction::triggered, this,
            [this, word] { m_speller.ignore(word); });
        menu->insertSeparator(before);
    }
    const QStringList languages = m_speller.languages();
    if (languages.isEmpty())
        return;
    menu->addSeparator();
    QMenu *choose = menu->addMenu(tr("Spelling"));
    choose->setObjectName(u"spellingMenu"_s);
    auto *group = new QActionGroup(choose);
    const auto offer = [&](const QString &choice, const QString &text) {
        QAction *action = choose->addAction(text, this, [this, choice] { m_speller.setChoice(choice); });
        action->setCheckable(true);
        action->setChecked(m_speller.choice() == choice);
        group->addAction(action);
    };
    offer(Speller::automatic,
        m_speller.choice() == Speller::automatic && !m_language.isEmpty()
            ? tr("Automatic (%1)", "%1: a language").arg(Speller::languageName(m_language))
            : tr("Automatic"));
    for (const QString &language : languages)
        offer(language, Speller::languageName(language));
    offer(Speller::off, tr("Do not check"));
}

} // namespace atrium
