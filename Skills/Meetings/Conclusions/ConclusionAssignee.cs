using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Whom a conclusion names: for a piece of work or for a part in it. One of the nested records.</summary>
public abstract record ConclusionAssignee
{
    private ConclusionAssignee()
    {
    }

    /// <summary>The words for which a unit can be chosen; null where the conclusions say plainly who it is.</summary>
    public string? Open => this switch
    {
        OneOf several => several.Words,
        Person person => person.Name,
        Unknown unknown => unknown.Words,
        _ => null,
    };

    /// <summary>A unit that the plans name.</summary>
    /// <param name="Unit">The unit.</param>
    public sealed record OfUnit(Unit Unit) : ConclusionAssignee;

    /// <summary>Words that fit several units: ask which.</summary>
    /// <param name="Words">The words as written.</param>
    /// <param name="Options">Two or more.</param>
    public sealed record OneOf(string Words, UnitList Options) : ConclusionAssignee;

    /// <summary>A person, by name without "đồng chí", or by office: "Chánh Văn phòng".</summary>
    /// <param name="Name">The name as written.</param>
    public sealed record Person(string Name) : ConclusionAssignee;

    /// <summary>Several units or people who have no name of their own: "các phòng", "mỗi đơn vị".</summary>
    /// <param name="Words">The words as written.</param>
    public sealed record Collective(string Words) : ConclusionAssignee;

    /// <summary>A unit that no plan names.</summary>
    /// <param name="Words">Its name as written.</param>
    public sealed record Unknown(string Words) : ConclusionAssignee;
}
