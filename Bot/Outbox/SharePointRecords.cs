using System.Diagnostics;
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
            GraphAnswer<SharePointList>.Done there => ToDelivery(await lists.PutAsync(there.Value, ItemId(recordId), version, fields, cancellationToken)),
            var failed => ToDelivery(failed),
        };

    /// <summary>The id under which a record's item is known: its own, or the hash of one that the column would not hold.</summary>
    internal static string ItemId(string recordId) =>
        recordId.Length <= LongestRecordId ? recordId : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recordId)));

    private static Delivery ToDelivery<T>(GraphAnswer<T> answer) => answer switch
    {
        GraphAnswer<T>.Done => new Delivery.Done(),
        GraphAnswer<T>.Later later => new Delivery.Later(later.Wait, later.Why),

        // A missing permission, site or list is no fault of the record: nothing is parked that works once the settings do.
        GraphAnswer<T>.Refused { Status: 401 or 403 or 404 or 410 } refused => new Delivery.Later(TimeSpan.Zero, $"{refused.Status} {refused.Code}"),
        GraphAnswer<T>.Refused refused => new Delivery.Refused($"{refused.Status} {refused.Code}", refused.Why),
        _ => throw new UnreachableException(),
    };
}
