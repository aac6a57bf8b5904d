#pragma once

#include "ui/text/TextRanges.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

class QMenu;
class QPlainTextEdit;

namespace atrium {

class Speller;

// Underlines what is not in the dictionary in a text that is being written, a moment after the
// person pauses, and offers what else it could be. The word under the cursor is left alone while it
// is typed. Changes nothing in the text by itself.
class SpellCheck : public QObject {
    Q_OBJECT
public:
    SpellCheck(QPlainTextEdit *edit, Speller &speller); // a child of the editor
    // At the top of the editor's menu, for the word at a position in the text.
    void addTo(QMenu *menu, int position);
    const QList<TextRange> &mistakes() const { return m_mistakes; }
    void check(); // now, rather than after the pause

private:
    void show();
    std::optional<TextRange> mistakeAt(int position) const;

    QPlainTextEdit *m_edit;
    Speller &m_speller;
    QTimer m_pause;
    QString m_language;
    QHash<QString, bool> m_known; // of m_language
    QList<TextRange> m_mistakes;
};

} // namespace atrium
