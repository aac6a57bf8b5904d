#pragma once

#include "ui/onboarding/CharterDraft.h"

#include <QWidget>

class QVBoxLayout;

namespace atrium {

class CharterView;
class Client;

// A draft as people will read it, in the widgets in which they will: the charter page's, and those of
// the introduction for the cases and paths. Nothing in it leads anywhere.
class CharterPreview : public QWidget {
    Q_OBJECT
public:
    explicit CharterPreview(Client &client, QWidget *parent = nullptr);
    // In one language; only one part of it, or all of them (empty).
    void show(const CharterDraft &draft, const QString &language, const QString &part);

private:
    void addCases(const QList<CharterCase> &cases);
    void addPaths(const QHash<QString, QStringList> &paths);

    Client &m_client;
    CharterView *m_text;
    CharterView *m_guests;
    QWidget *m_more; // cases and paths
};

} // namespace atrium
