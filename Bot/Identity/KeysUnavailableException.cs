namespace Assistant.Bot.Identity;

/// <summary>No token can be checked now: the keys were never fetched.</summary>
internal sealed class KeysUnavailableException() : Exception("The keys that callers' tokens are checked with are not to be had now.");
