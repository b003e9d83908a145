using Assistant.Bot.Graph.Lists;

namespace Assistant.Bot.ListEdits;

/// <summary>A list in which people may change what the journal keeps.</summary>
internal interface IEditedList
{
    /// <summary>The list.</summary>
    ListShape Shape { get; }

    /// <summary>Takes over what a person changed in an item, once for each version of it. The assistant's own writes come here too, and change nothing.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="operationId">The version of the item.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="Knowledge.Storage.NotWritableException">The database cannot be written; the item is to be looked at again.</exception>
    Task<EditOutcome> TakeAsync(ListItem item, string operationId, CancellationToken cancellationToken);
}
