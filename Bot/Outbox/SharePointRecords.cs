using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Lists;

namespace Assistant.Bot.Outbox;

/// <summary>The office's lists in SharePoint as the outbox needs them.</summary>
internal sealed class SharePointRecords(SharePointLists lists) : IRecordList
{
    private const int LongestRecordId = 64;

    /// <inheritdoc/>
    public async Task<Delivery> PutAsync(
        ListShape list, string recordId, long version, IReadOnlyDictionary<string, FieldValue> fields, CancellationToken cancellationToken) =>
        await lists.EnsureAsync(list, cancellationToken) switch
        {
            GraphAnswer<SharePointList>.Done there => Deliveries.Of(await lists.PutAsync(there.Value, ItemId(recordId), version, fields, cancellationToken)),
            var failed => Deliveries.Of(failed),
        };

    /// <summary>The id under which a record's item is known: its own, or the hash of one that the column would not hold.</summary>
    internal static string ItemId(string recordId) =>
        recordId.Length <= LongestRecordId ? recordId : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recordId)));
}
