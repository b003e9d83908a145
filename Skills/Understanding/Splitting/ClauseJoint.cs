namespace Assistant.Skills.Understanding.Splitting;

/// <summary>How a clause is joined to the one before it, the loosest bond last.</summary>
internal enum ClauseJoint
{
    /// <summary>"… để báo cáo Giám đốc": it says what the clause before is for.</summary>
    Purpose,

    /// <summary>A comma, "và", "rồi", "còn": mostly within one request.</summary>
    Loose,

    /// <summary>"tiện thể", "à mà", "đồng thời", "also": announces something else.</summary>
    Announced,

    /// <summary>The end of a sentence or line; the first clause of a message too.</summary>
    Sentence,
}
