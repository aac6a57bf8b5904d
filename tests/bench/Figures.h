#pragma once

#include <QList>
#include <QString>

// Prints a benchmark's figures as a table and appends them to results.jsonl.
class Figures {
public:
    // `arguments` of main(): the first is the file to append to; without it nothing is written.
    Figures(const QString &bench, const QStringList &arguments);
    // `floor` 0: there is none. `lowerIsBetter` is for the reader of the table only.
    void add(const QString &figure, double value, const QString &unit, double floor = 0);

private:
    QString m_bench;
    QString m_file;
};

double median(QList<double> values);

// Proportional memory (PSS) of a process and its children, in MB (10^6 bytes). 0 when it is gone.
double proportionalMemory(qint64 pid);
