namespace Assistant.Bot.Graph.Lists;

/// <summary>One page of changes.</summary>
/// <param name="Changes">In order; can be empty.</param>
/// <param name="Next">Where to go on, also after a restart: keep it once the changes are taken over.</param>
/// <param name="IsLast">Whether nothing more is known for now.</param>
/// <param name="StartsOver">
/// Whether Graph had forgotten the position, so that from this page on the whole list comes again: what does not come until
/// the last page has been removed.
/// </param>
internal sealed record DeltaPage(IReadOnlyList<ListChange> Changes, DeltaPosition Next, bool IsLast, bool StartsOver);
