namespace Assistant.Skills.Reminders.Planning;

/// <summary>What has to change for the rows to say what is owed.</summary>
/// <param name="Owe">Rows to add, or to take up again.</param>
/// <param name="Mend">Rows that are owed for another reason or at another time than they say.</param>
/// <param name="Drop">The ids of rows that are not wanted any more.</param>
internal sealed record OwedChanges(IReadOnlyList<OwedRow> Owe, IReadOnlyList<(long Id, OwedRow Row)> Mend, IReadOnlyList<long> Drop)
{
    /// <summary>How many rows change.</summary>
    public int Count => Owe.Count + Mend.Count + Drop.Count;
}
