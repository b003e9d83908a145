using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// Chooses the SQLite that is loaded: the operating system's where it is at least as new as the bundled one (of 2021)
/// and has full-text search, else the bundled one.
/// </summary>
internal static class SqliteLibrary
{
    private const string BundledName = "e_sqlite3";
    private const int BundledVersion = 3_035_005;

    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3.dll"];

    private static readonly Lazy<string> Loaded = new(Load);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int CompileOptionUsed([MarshalAs(UnmanagedType.LPUTF8Str)] string option);

    /// <summary>Loads the library at the first call and gives its version.</summary>
    public static string EnsureLoaded() => Loaded.Value;

    private static string Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        Batteries_V2.Init();
        return raw.sqlite3_libversion().utf8_to_string();
    }

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != BundledName)
            return IntPtr.Zero;
        foreach (var system in SystemNames)
        {
            if (NativeLibrary.TryLoad(system, out var library))
            {
                if (IsGoodEnough(library))
                    return library;
                NativeLibrary.Free(library);
            }
        }

        // Zero lets the runtime look for the bundled library as usual.
        return IntPtr.Zero;
    }

    private static bool IsGoodEnough(IntPtr library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var version)
        && Marshal.GetDelegateForFunctionPointer<VersionNumber>(version)() >= BundledVersion
        && NativeLibrary.TryGetExport(library, "sqlite3_compileoption_used", out var option)
        && Marshal.GetDelegateForFunctionPointer<CompileOptionUsed>(option)("ENABLE_FTS5") != 0;
}
