using Assistant.Skills.Directory;
using Assistant.Skills.Notices;

namespace Assistant.Skills.Reminders;

/// <summary>Puts names to the recipients of the ledger.</summary>
/// <param name="people">Everybody whom the directory lists.</param>
public sealed class LedgerNames(IReadOnlyList<Person> people)
{
    private readonly Dictionary<string, string> _names = people.GroupBy(person => PersonKey.Of(person.Id), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First().Name, StringComparer.Ordinal);

    /// <summary>The row with the name.</summary>
    public LedgerEntry Of(LedgerRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new LedgerEntry(row, row.To is Recipient.Person { Key: var key } ? _names.GetValueOrDefault(key) : null);
    }
}
