using Assistant.Knowledge.Storage;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Parts;

/// <summary>A part with its inquiry, as they stand in the database: the columns of <see cref="PartRepository"/>.</summary>
internal sealed record PartRow
{
    public string InquiryId { get; init; } = "";

    public string Organization { get; init; } = "";

    public string PlanId { get; init; } = "";

    public string TaskKey { get; init; } = "";

    public string? Document { get; init; }

    public string Title { get; init; } = "";

    public string What { get; init; } = "";

    public string ByDay { get; init; } = "";

    public string PersonId { get; init; } = "";

    public string? PersonName { get; init; }

    public string? AskerUnit { get; init; }

    public string AskedAt { get; init; } = "";

    public string PartId { get; init; } = "";

    public string UnitOrganization { get; init; } = "";

    public string Unit { get; init; } = "";

    public string State { get; init; } = "";

    public string? Note { get; init; }

    public string? Link { get; init; }

    public string? LaterDay { get; init; }

    public string? AnsweredBy { get; init; }

    public string? AnsweredName { get; init; }

    public string? AnsweredAt { get; init; }

    public long Version { get; init; }

    public long Delivered { get; init; }

    /// <summary>The inquiry.</summary>
    public PartInquiry ToInquiry() => new(
        InquiryId, Organization, PlanId, TaskKey, Document, Title, What, Stored.ReadDay(ByDay), PersonId, PersonName, AskerUnit, Stored.ReadInstant(AskedAt));

    /// <summary>The part.</summary>
    public Part ToPart() => new(PartId, InquiryId, new Unit(UnitOrganization, Unit), Reply(), Version) { IsDelivered = Delivered > 0 };

    /// <summary>Both.</summary>
    public PartOfInquiry ToPartOfInquiry() => new(ToInquiry(), ToPart());

    private PartReply? Reply() => Answer() is { } answer ? new PartReply(answer, AnsweredBy!, AnsweredName, Stored.ReadInstant(AnsweredAt!)) : null;

    private PartAnswer? Answer() => Enum.Parse<PartState>(State) switch
    {
        PartState.Sent => new PartAnswer.Sent(Note, Link),
        PartState.Later => new PartAnswer.Later(Stored.ReadDay(LaterDay!), Note),
        PartState.NotOurs => new PartAnswer.NotOurs(Note),
        _ => null,
    };
}
