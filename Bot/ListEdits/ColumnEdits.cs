using System.Text;
using Assistant.Bot.Graph.Lists;

namespace Assistant.Bot.ListEdits;

/// <summary>
/// What a person changed in an item, column by column, against what the journal had written there (the base). Where the journal says something else
/// by now than the base, the journal wins; what nobody but the person changed is an edit.
/// </summary>
/// <param name="Edits">The columns to be taken over, with what stands in them.</param>
/// <param name="Lost">The columns in which the journal wins.</param>
internal sealed record ColumnEdits(IReadOnlyDictionary<string, FieldValue> Edits, IReadOnlyList<string> Lost)
{
    /// <summary>Compares.</summary>
    /// <param name="item">What stands in the list.</param>
    /// <param name="written">The base: what the journal wrote there last.</param>
    /// <param name="journal">What the journal says now.</param>
    /// <param name="columns">The columns to look at.</param>
    public static ColumnEdits Between(
        IReadOnlyDictionary<string, FieldValue> item,
        IReadOnlyDictionary<string, FieldValue> written,
        IReadOnlyDictionary<string, FieldValue> journal,
        IEnumerable<string> columns)
    {
        var touched = columns.Where(column => !AreSame(item[column], written[column]) && !AreSame(item[column], journal[column])).ToList();
        return new ColumnEdits(
            touched.Where(column => AreSame(journal[column], written[column])).ToDictionary(column => column, column => item[column], StringComparer.Ordinal),
            touched.FindAll(column => !AreSame(journal[column], written[column])));
    }

    /// <summary>Whether two values are one to a person: SharePoint keeps no parts of seconds, its own line breaks, and no blanks at the ends.</summary>
    public static bool AreSame(FieldValue left, FieldValue right) => Plain(left) == Plain(right);

    private static FieldValue Plain(FieldValue value) => value switch
    {
        FieldValue.Text text => text.Value.ReplaceLineEndings("\n").Trim().Normalize(NormalizationForm.FormC) is { Length: > 0 } words
            ? new FieldValue.Text(words)
            : new FieldValue.Empty(),
        FieldValue.Instant instant => new FieldValue.Instant(DateTimeOffset.FromUnixTimeSeconds(instant.Value.ToUnixTimeSeconds())),
        FieldValue.YesNo { Value: false } => new FieldValue.Empty(),
        _ => value,
    };
}
