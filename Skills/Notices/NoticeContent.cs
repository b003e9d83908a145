using System.Globalization;
using System.Text.Json.Serialization;

namespace Assistant.Skills.Notices;

/// <summary>
/// What a person is told of the assistant's own accord: data only; the words are made when it is sent, in the person's language. One of the
/// nested records.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "notice")]
[JsonDerivedType(typeof(PartAsked), PartAsked.KindName)]
[JsonDerivedType(typeof(PartTaken), "part-taken")]
[JsonDerivedType(typeof(PartAnswered), "part-answered")]
[JsonDerivedType(typeof(PartsDue), "parts-due")]
[JsonDerivedType(typeof(ExtensionAsked), "extension-asked")]
[JsonDerivedType(typeof(ExtensionDecided), "extension-decided")]
[JsonDerivedType(typeof(OutboxParked), "outbox-parked")]
[JsonDerivedType(typeof(ReminderGivenUp), "reminder-given-up")]
public abstract record NoticeContent
{
    private NoticeContent()
    {
    }

    /// <summary>What kind of notice it is.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }

    /// <summary>What it is about: a person is told once of each kind and subject.</summary>
    [JsonIgnore]
    public abstract string Subject { get; }

    /// <summary>The person's unit is asked for its part of a task; the person may answer on a card.</summary>
    /// <param name="PartId">The part.</param>
    public sealed record PartAsked(string PartId) : NoticeContent
    {
        internal const string KindName = "part-asked";

        /// <inheritdoc/>
        public override string Kind => KindName;

        /// <inheritdoc/>
        public override string Subject => PartId;
    }

    /// <summary>Somebody else of the unit has answered; the person's own card says so from now on.</summary>
    /// <param name="PartId">The part.</param>
    /// <param name="Version">The version that the answer made.</param>
    public sealed record PartTaken(string PartId, long Version) : NoticeContent
    {
        /// <inheritdoc/>
        public override string Kind => "part-taken";

        /// <inheritdoc/>
        public override string Subject => string.Create(CultureInfo.InvariantCulture, $"{PartId}/{Version}");
    }

    /// <summary>Every unit that was asked has answered; told to who asked.</summary>
    /// <param name="InquiryId">The inquiry.</param>
    public sealed record PartAnswered(string InquiryId) : NoticeContent
    {
        /// <inheritdoc/>
        public override string Kind => "part-answered";

        /// <inheritdoc/>
        public override string Subject => InquiryId;
    }

    /// <summary>The last day for a part comes near, and it has not been sent.</summary>
    /// <param name="PartId">The part.</param>
    public sealed record PartsDue(string PartId) : NoticeContent
    {
        /// <inheritdoc/>
        public override string Kind => "parts-due";

        /// <inheritdoc/>
        public override string Subject => PartId;
    }

    /// <summary>Somebody asks for a later last day; told to who may decide.</summary>
    /// <param name="ExtensionId">The request.</param>
    /// <param name="Document">The plan's number; null for one without.</param>
    /// <param name="TaskKey">The task's key in it.</param>
    /// <param name="Title">The task's title.</param>
    /// <param name="Now">The last day in force, included; null where the plan sets none.</param>
    /// <param name="Asked">The last day asked for, included.</param>
    /// <param name="Reason">Why; null where nobody said.</param>
    /// <param name="PersonName">Who asks; null where the channel gave no name.</param>
    public sealed record ExtensionAsked(
        string ExtensionId, string? Document, string TaskKey, string Title, DateOnly? Now, DateOnly Asked, string? Reason, string? PersonName) : NoticeContent
    {
        /// <inheritdoc/>
        public override string Kind => "extension-asked";

        /// <inheritdoc/>
        public override string Subject => ExtensionId;
    }

    /// <summary>A later last day was granted or refused; told to who asked.</summary>
    /// <param name="ExtensionId">The request.</param>
    /// <param name="Document">The plan's number; null for one without.</param>
    /// <param name="TaskKey">The task's key in it.</param>
    /// <param name="Title">The task's title.</param>
    /// <param name="Granted">Whether it was granted.</param>
    /// <param name="LastDay">The last day in force from now on, included; null where the plan sets none.</param>
    /// <param name="Asked">The last day that was asked for, included.</param>
    /// <param name="Reason">Why; null where nobody said.</param>
    /// <param name="PersonName">Who decided; null where the channel gave no name.</param>
    public sealed record ExtensionDecided(
        string ExtensionId, string? Document, string TaskKey, string Title, bool Granted, DateOnly? LastDay, DateOnly Asked, string? Reason, string? PersonName)
        : NoticeContent
    {
        /// <inheritdoc/>
        public override string Kind => "extension-decided";

        /// <inheritdoc/>
        public override string Subject => ExtensionId;
    }

    /// <summary>A message to Microsoft 365 was refused for good; told to who sees troubles.</summary>
    /// <param name="Number">Its number in the outbox.</param>
    /// <param name="RecordKind">What kind of record it is about.</param>
    /// <param name="RecordId">Which record.</param>
    /// <param name="Why">Why it was refused.</param>
    /// <param name="At">When: the same message may be tried again and parked again.</param>
    public sealed record OutboxParked(long Number, string RecordKind, string RecordId, string Why, DateTimeOffset At) : NoticeContent
    {
        /// <inheritdoc/>
        public override string Kind => "outbox-parked";

        /// <inheritdoc/>
        public override string Subject => string.Create(CultureInfo.InvariantCulture, $"{Number}@{At.UtcTicks}");
    }

    /// <summary>A reminder could not be sent and was given up; told to who sees troubles.</summary>
    /// <param name="Number">Its number in the ledger, that of its first line.</param>
    /// <param name="IsToRoom">Whether it was for a group or channel.</param>
    /// <param name="PersonName">For whom; null for a group, and for somebody whom the directory does not list.</param>
    /// <param name="Lines">How many things it was to remind of.</param>
    /// <param name="Why">Why it could not be sent.</param>
    public sealed record ReminderGivenUp(long Number, bool IsToRoom, string? PersonName, int Lines, string Why) : NoticeContent
    {
        /// <inheritdoc/>
        public override string Kind => "reminder-given-up";

        /// <inheritdoc/>
        public override string Subject => Number.ToString(CultureInfo.InvariantCulture);
    }
}
