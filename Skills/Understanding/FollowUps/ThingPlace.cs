namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>Which of the remembered things words point at. One of the nested records.</summary>
internal abstract record ThingPlace
{
    private ThingPlace()
    {
    }

    /// <summary>The one spoken of last: "cái đó".</summary>
    public sealed record It() : ThingPlace;

    /// <summary>The one at a place, from 1: "việc thứ hai".</summary>
    /// <param name="Number">The place.</param>
    /// <param name="Report">Whether it was called a report, which are then counted by themselves.</param>
    public sealed record At(int Number, bool Report) : ThingPlace;

    /// <summary>The last: "việc cuối".</summary>
    public sealed record Last() : ThingPlace;

    /// <summary>So many after the one spoken of last: "việc tiếp theo", "việc trước đó".</summary>
    /// <param name="Steps">1 or -1.</param>
    public sealed record Beside(int Steps) : ThingPlace;

    /// <summary>The one with the first or the last day: "cái sớm nhất".</summary>
    /// <param name="Latest">Whether the last.</param>
    public sealed record ByDay(bool Latest) : ThingPlace;

    /// <summary>Those that fit words or a key: "cái về tập huấn", "việc 3.4".</summary>
    /// <param name="Places">Their places in the list, from 0; at least one.</param>
    public sealed record Among(IReadOnlyList<int> Places) : ThingPlace;
}
