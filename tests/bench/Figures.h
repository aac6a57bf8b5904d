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
double percentile(QList<double> values, double part); // 0.99: the 99th

// The second argument of main() when there is one: a smaller size, to try a benchmark.
int sizeOr(int usual, const QStringList &arguments);

// What a process and its threads have computed so far, in seconds: unlike the time that passed, it does
// not depend on what else the machine does.
double processorTime(qint64 pid);

// The most resident memory that a process ever had, in MB.
double peakMemory(qint64 pid);

// Proportional memory (PSS) of a process and its children, in MB (10^6 bytes). 0 when it is gone.
double proportionalMemory(qint64 pid);
