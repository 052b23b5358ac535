// What the desk needs of libqrencode: text to dark and light squares.
#include <qrencode.h>
