namespace Assistant.Skills.Meetings;

/// <summary>Who attends: names, a number, or both. A head count need not equal the number of names.</summary>
/// <param name="Names">Persons and units, as written.</param>
/// <param name="Count">How many; null when only names were given.</param>
public sealed record Attendance(IReadOnlyList<string> Names, int? Count)
{
    /// <summary>Whether two say the same; nobody said is the same as no names and no count.</summary>
    public static bool Same(Attendance? left, Attendance? right) =>
        left?.Count == right?.Count && (left?.Names ?? []).SequenceEqual(right?.Names ?? [], StringComparer.Ordinal);
}
