namespace Assistant.Knowledge.Search;

/// <summary>A kind of thing that a question asks for, which a passage holds or does not.</summary>
internal enum AnswerKind
{
    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An address in the web.</summary>
    Link,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>Who holds a post: the post with a person's name.</summary>
    Post,

    /// <summary>Why something is so.</summary>
    Reason,

    /// <summary>A day, month, quarter or year, or how often.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A percentage.</summary>
    Share,

    /// <summary>The number of a document.</summary>
    Number,

    /// <summary>How long something lasts or how often it comes.</summary>
    Span,

    /// <summary>Where money comes from.</summary>
    Source,

    /// <summary>A list of persons or things.</summary>
    List,
}
