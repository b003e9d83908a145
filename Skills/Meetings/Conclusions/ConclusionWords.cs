using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>The words by which conclusions are read, from <c>conclusions.txt</c>. Apart from the grammar: they tell no message's kind and repair no typing.</summary>
internal static class ConclusionWords
{
    private static readonly PhraseBook Book = Load();

    /// <summary>Words that lay work on someone.</summary>
    public static PhraseList Order => Book["order"];

    /// <summary>Whoever may give an order.</summary>
    public static PhraseList Orderer => Book["orderer"];

    /// <summary>Assent before an order.</summary>
    public static PhraseList Assent => Book["assent"];

    /// <summary>Beginnings of clauses without work.</summary>
    public static PhraseList NoWork => Book["no-work"];

    /// <summary>The part that someone has in the work.</summary>
    public static PhraseList Part => Book["part"];

    /// <summary>Words before those who help.</summary>
    public static PhraseList Coordinate => Book["coordinate"];

    /// <summary>Several at once.</summary>
    public static PhraseList Collective => Book["collective"];

    /// <summary>Words behind which those meant are listed.</summary>
    public static PhraseList Follows => Book["follows"];

    /// <summary>Words that are no verb.</summary>
    public static PhraseList NoVerb => Book["no-verb"];

    /// <summary>Words before a last day that are no work.</summary>
    public static PhraseList Due => Book["due"];

    /// <summary>Words that make the day behind them a last day.</summary>
    public static PhraseList LastDay => Book["last-day"];

    /// <summary>Words behind a last day that are no work.</summary>
    public static PhraseList DueBehind => Book["due-behind"];

    /// <summary>Work without an end.</summary>
    public static PhraseList Continuous => Book["continuous"];

    /// <summary>Words between two clauses.</summary>
    public static PhraseList Joint => Book["joint"];

    /// <summary>Kinds of unit.</summary>
    public static PhraseList UnitKind => Book["unit-kind"];

    /// <summary>Words of days to come.</summary>
    public static PhraseList DayToCome => Book["day-to-come"];

    /// <summary>Ends of units' names.</summary>
    public static PhraseList NameTail => Book["name-tail"];

    /// <summary>Verbs that are also the name of another office.</summary>
    public static PhraseList VerbLikeOffice => Book["verb-like-office"];

    /// <summary>A period and "trước", which may belong to what follows.</summary>
    public static PhraseList PeriodBefore => Book["period-before"];

    private static PhraseBook Load()
    {
        using var stream = typeof(ConclusionWords).Assembly.GetManifestResourceStream("meetings/conclusions.txt")!;
        using var reader = new StreamReader(stream);
        return PhraseBook.Parse([reader.ReadToEnd()]);
    }
}
