namespace Assistant.Skills.Understanding.FollowUps;

/// <summary>The thing that words point at. One of the nested records.</summary>
internal abstract record PointedThing
{
    private PointedThing()
    {
    }

    /// <summary>Exactly one.</summary>
    /// <param name="Place">Its place in the list, from 0.</param>
    public sealed record One(int Place) : PointedThing;

    /// <summary>Any of several: it must be asked which.</summary>
    /// <param name="Places">Their places, from 0.</param>
    public sealed record OneOf(IReadOnlyList<int> Places) : PointedThing;

    /// <summary>None.</summary>
    /// <param name="Count">How many there are to point at.</param>
    public sealed record Nowhere(int Count) : PointedThing;
}
