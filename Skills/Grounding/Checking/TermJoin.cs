namespace Assistant.Skills.Grounding.Checking;

/// <summary>What stands between a term and the one before it.</summary>
internal enum TermJoin
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>A mark within the sentence.</summary>
    Mark,

    /// <summary>A colon or an opening quotation mark: what comes is announced, or somebody's, by what went before.</summary>
    Announced,

    /// <summary>The end of a sentence or of a line's part; also before the first term.</summary>
    Break,
}
