using System.Collections.Concurrent;
using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>
/// What a message says of leaning on an answer, whatever the answer is: looked for once, and for most messages enough to tell that they stand by
/// themselves. Safe for many threads.
/// </summary>
/// <param name="reading">The message.</param>
internal sealed class LeaningWords(Reading reading)
{
    private static readonly PhraseList Leads = PhraseBook.Embedded["lean-lead"];
    private static readonly PhraseList Before = PhraseBook.Embedded["padding-before"];

    private readonly ConcurrentDictionary<string, PhraseMatch?> _whole = new(concurrencyLevel: 1, capacity: 31, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PhraseMatch?> _beginning = new(concurrencyLevel: 1, capacity: 3, StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<int>> _openings = new(() => OpeningsOf(reading.Whole));
    private readonly Lazy<ChangeParts> _parts = new(() => ChangeReader.Read(reading));
    private readonly Lazy<bool> _points = new(() => PointerFinder.HasCue(reading));
    private readonly Lazy<bool[]> _cues = new(() => [.. Enumerable.Range(0, reading.Message.Folded.Count).Select(at => PointerFinder.HasCueAt(reading, at))]);
    private readonly ConcurrentDictionary<(int First, int End), Reading> _besides = new(concurrencyLevel: 1, capacity: 3);

    /// <summary>Its slots and the words between them. Not to be changed.</summary>
    public ChangeParts Parts => _parts.Value;

    /// <summary>Whether it may point at a row of an answer; without it none is looked for.</summary>
    public bool MayPoint => _points.Value;

    /// <summary>Whether a pointer may begin at a word; without a cue there none does.</summary>
    public bool MayPointAt(int at) => _cues.Value[at];

    /// <summary>What was found in the message beside some of its words; found by the first who asks.</summary>
    public Reading Beside(int first, int end, Func<Reading> find) => _besides.TryGetValue((first, end), out var found) ? found : _besides.GetOrAdd((first, end), find());

    /// <summary>A phrase of a section that, but for lead-ins, tails and politeness, is the whole message; null when none is.</summary>
    public PhraseMatch? WholePhrase(string section) => _whole.GetOrAdd(section, static (name, words) => words.FindWhole(PhraseBook.Embedded[name]), this);

    /// <summary>A phrase of a section with which the message begins, lead-ins and politeness left out; null when there is none.</summary>
    public PhraseMatch? Beginning(string section) => _beginning.GetOrAdd(section, static (name, words) => words.FindBeginning(PhraseBook.Embedded[name]), this);

    /// <summary>The words at which a message may begin when lead-ins and politeness are left out: the first word, the one after the first lead-in, and so on.</summary>
    public static IReadOnlyList<int> OpeningsOf(Subject subject)
    {
        var openings = new List<int>();
        for (var at = subject.First; at < subject.End;)
        {
            openings.Add(at);
            var rest = subject with { First = at };
            var next = Math.Max(Leads.LongestAt(rest, at)?.End ?? at, Before.LongestAt(rest, at)?.End ?? at);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return openings;
    }

    private PhraseMatch? FindWhole(PhraseList phrases)
    {
        foreach (var at in _openings.Value)
        {
            if (phrases.LongestAt(reading.Whole, at) is { } match && LeaningMessage.IsTail(reading.Whole, match.End))
            {
                return match;
            }
        }

        return null;
    }

    private PhraseMatch? FindBeginning(PhraseList phrases)
    {
        foreach (var at in _openings.Value)
        {
            if (phrases.LongestAt(reading.Whole, at) is { } match)
            {
                return match;
            }
        }

        return null;
    }
}
