using System.Text.Json.Serialization;

namespace Assistant.Skills.Parts;

/// <summary>What a unit answers when it is asked for its part. One of the nested records.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "answer")]
[JsonDerivedType(typeof(Sent), "sent")]
[JsonDerivedType(typeof(Later), "later")]
[JsonDerivedType(typeof(NotOurs), "not-ours")]
public abstract record PartAnswer
{
    /// <summary>The longest words, in UTF-16 units.</summary>
    public const int MaxText = 4000;

    /// <summary>The longest link, in UTF-16 units.</summary>
    public const int MaxLink = 2000;

    /// <summary>The furthest that a part can be put off, in days.</summary>
    public const int MostDays = 730;

    private PartAnswer()
    {
    }

    /// <summary>The state that it brings the part to.</summary>
    [JsonIgnore]
    public abstract PartState State { get; }

    /// <summary>All that keeps it from being stored on a day; empty when it can be.</summary>
    public abstract IReadOnlyList<PartFieldError> Errors(DateOnly today);

    private static IReadOnlyList<PartFieldError> Collect(params IEnumerable<(PartField Field, bool Wrong, FieldProblem Problem)> checks) =>
        [.. checks.Where(check => check.Wrong).Select(check => new PartFieldError(check.Field, check.Problem))];

    /// <summary>Here it is: the part itself, or where it lies. One of the two is there.</summary>
    /// <param name="Text">The words; null for none.</param>
    /// <param name="Link">The document's number or address as it was typed; null for none.</param>
    public sealed record Sent(string? Text, string? Link) : PartAnswer
    {
        /// <inheritdoc/>
        public override PartState State => PartState.Sent;

        /// <inheritdoc/>
        public override IReadOnlyList<PartFieldError> Errors(DateOnly today) => Collect(
            (PartField.Text, string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Link), FieldProblem.Missing),
            (PartField.Text, Text?.Length > MaxText, FieldProblem.TooLong),
            (PartField.Link, Link?.Length > MaxLink, FieldProblem.TooLong));
    }

    /// <summary>Not yet.</summary>
    /// <param name="Day">The day by which it will be sent, included.</param>
    /// <param name="Text">What else was said; null for nothing.</param>
    public sealed record Later(DateOnly Day, string? Text) : PartAnswer
    {
        /// <inheritdoc/>
        public override PartState State => PartState.Later;

        /// <inheritdoc/>
        public override IReadOnlyList<PartFieldError> Errors(DateOnly today) => Collect(
            (PartField.Day, Day < today || Day.DayNumber > today.DayNumber + MostDays, FieldProblem.OutOfRange),
            (PartField.Text, Text?.Length > MaxText, FieldProblem.TooLong));
    }

    /// <summary>The unit has no part in this.</summary>
    /// <param name="Text">Why; null where nobody said.</param>
    public sealed record NotOurs(string? Text) : PartAnswer
    {
        /// <inheritdoc/>
        public override PartState State => PartState.NotOurs;

        /// <inheritdoc/>
        public override IReadOnlyList<PartFieldError> Errors(DateOnly today) => Collect((PartField.Text, Text?.Length > MaxText, FieldProblem.TooLong));
    }
}
