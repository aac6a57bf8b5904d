#pragma once

#include <QString>
#include <QStringList>

// What is typed into the search field (sync/store/SearchQueryParser.h), as the filters beside it
// see it and change it: field and filters are one mechanism.
namespace atrium::querytext {

QString piece(const QString &key, QString value); // key:value, or key:"a value"
QString value(const QString &query, const QString &key); // of the first "key:value"; empty: none
QStringList values(const QString &query, const QString &key);
// With one "key:value" in place of all of this key; an empty value takes them out.
QString with(const QString &query, const QString &key, const QString &value);
QString added(const QString &query, const QString &key, const QString &value);
QString removed(const QString &query, const QString &key, const QString &value); // only this one

} // namespace atrium::querytext
