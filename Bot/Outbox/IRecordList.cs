using Assistant.Bot.Graph.Lists;

namespace Assistant.Bot.Outbox;

/// <summary>A list outside with one item a record.</summary>
internal interface IRecordList
{
    /// <summary>Sees to it that the record's item has this version or a newer one; put again, it changes nothing.</summary>
    /// <param name="list">Which list; made where it is not there.</param>
    /// <param name="recordId">The record's id, however long.</param>
    /// <param name="version">Grows with each change of the record.</param>
    /// <param name="fields">What the version says.</param>
    /// <param name="cancellationToken">Stops; whether it was done is then unknown.</param>
    Task<Delivery> PutAsync(ListShape list, string recordId, long version, IReadOnlyDictionary<string, FieldValue> fields, CancellationToken cancellationToken);
}
