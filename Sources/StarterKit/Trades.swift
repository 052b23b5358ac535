/// The trades that come with the desk.
package enum Trades {}
