using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>A message with everything that was found in it, before its kind is told.</summary>
internal sealed record Reading
{
    /// <summary>The message.</summary>
    public required Message Message { get; init; }

    /// <summary>Who asks.</summary>
    public required Asker Asker { get; init; }

    /// <summary>What is asked about.</summary>
    public required Office Office { get; init; }

    /// <summary>The plans it names.</summary>
    public required IReadOnlyList<PlanMention> Plans { get; init; }

    /// <summary>The tasks it names by key.</summary>
    public required IReadOnlyList<TaskMention> Tasks { get; init; }

    /// <summary>Words that name a task as a key would, though no plan has one with such a key ("mục 4").</summary>
    public IReadOnlyList<TaskMention> UnheldTasks { get; init; } = [];

    /// <summary>The times it speaks of.</summary>
    public required IReadOnlyList<TimeMention> Times { get; init; }

    /// <summary>The units it names.</summary>
    public required IReadOnlyList<UnitMention> Units { get; init; }

    /// <summary>These and the one-word names that are spelt with other marks ("sở" beside "SO").</summary>
    public IReadOnlyList<UnitMention> AllUnits { get; init; } = [];

    /// <summary>Words, slots and the bounds between padding.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The same with everything, padding included.</summary>
    public required Subject Whole { get; init; }

    /// <summary>What stands between quotation marks.</summary>
    public required IReadOnlyList<Quotation> Quotes { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>The words covered by the phrases that told its kind.</summary>
    public IReadOnlyList<PhraseMatch> Cues { get; init; } = [];

    /// <summary>The first place where a phrase of a section stands; null when none does.</summary>
    public PhraseMatch? First(string section)
    {
        var list = PhraseBook.Embedded[section];
        for (var at = Subject.First; at < Subject.End; at++)
        {
            if (list.LongestAt(Subject, at) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Whether a phrase of a section stands in it.</summary>
    public bool Has(string section) => First(section) is not null;

    /// <summary>Whether words stand between quotation marks.</summary>
    public bool IsQuoted(int first, int end)
    {
        foreach (var quote in Quotes)
        {
            if (quote.Holds(first, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same reading of only a part of the message, without the padding around that part.</summary>
    public Reading Within(int first, int end)
    {
        var bounds = Padding.Bounds(Whole with { First = first, End = end });
        return this with
        {
            Plans = [.. Plans.Where(plan => first <= plan.First && plan.End <= end)],
            Tasks = [.. Tasks.Where(task => first <= task.First && task.End <= end)],
            UnheldTasks = [.. UnheldTasks.Where(task => first <= task.First && task.End <= end)],
            Times = [.. Times.Where(time => first <= time.First && time.End <= end)],
            Units = [.. Units.Where(unit => first <= unit.First && unit.End <= end)],
            Subject = Whole with { First = bounds.First, End = bounds.End },
        };
    }
}
