using System.Text.Json;
using Assistant.Bot.Graph.Wire;

namespace Assistant.Bot.Graph.Lists;

/// <summary>Items as they are read.</summary>
internal static class ItemForm
{
    /// <summary>An item of a list of the given shape.</summary>
    public static ListItem Read(ItemResource item, ListShape shape)
    {
        var fields = item.Fields ?? default;
        var values = shape.Columns.Append(new ListColumn.Text(ListShape.Title, ListShape.Title))
            .ToDictionary(column => column.Name, column => FieldForm.Read(fields, column), StringComparer.Ordinal);
        return new ListItem(item.Id ?? "", item.ETag ?? "", RecordId(fields), RecordVersion(fields), item.LastModifiedDateTime ?? default, values)
        {
            Editor = new ListEditor(item.LastModifiedBy?.User?.Id ?? "", item.LastModifiedBy?.User?.DisplayName ?? ""),
        };
    }

    private static string RecordId(JsonElement fields) =>
        fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty(ListShape.RecordId, out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()!
            : "";

    // SharePoint writes every number as a floating one, "3.0" too.
    private static long RecordVersion(JsonElement fields) =>
        fields.ValueKind == JsonValueKind.Object && fields.TryGetProperty(ListShape.RecordVersion, out var version)
        && version.ValueKind == JsonValueKind.Number && version.TryGetDecimal(out var number) && number is >= 0 and <= long.MaxValue
            ? (long)number
            : 0;
}
