namespace Assistant.Skills.Meetings;

/// <summary>Who attends: names, a number, or both. A head count need not equal the number of names.</summary>
/// <param name="Names">Persons and units, as written.</param>
/// <param name="Count">How many; null when only names were given.</param>
public sealed record Attendance(IReadOnlyList<string> Names, int? Count);
